/// What facts promise, before it is counted from any start.
struct Promised: Equatable, Sendable {
  /// True when the facts decide what is promised, even if that is nothing.
  var isDecided = false

  /// The number of the hours, for durations and working days.
  var hours: Int32 = 0

  /// Microseconds of a duration, how many days, or the instant that is agreed; `FactPool.absent` for
  /// no promise.
  var amount = FactPool.absent
}

extension PromisePlan {
  /// What the rows that act in the tables promise; an agreed instant stands in no table.
  func promised(_ rows: [Int]) -> Promised {
    switch self {
    case .duration(let amount, let hours), .workingDays(let amount, let hours, _):
      guard let amount = amount.number(rows), let table = hours.number(rows) else {
        return Promised()
      }
      guard amount != FactPool.absent, table != FactPool.absent else {
        return Promised(isDecided: true)
      }
      return Promised(isDecided: true, hours: Int32(table), amount: amount)
    case .days(let count):
      guard let count = count.number(rows) else { return Promised() }
      return Promised(isDecided: true, amount: count)
    case .field: return Promised(isDecided: true)
    }
  }

  /// True when it is looked up in tables or fields, so that it changes with the facts.
  var isByFacts: Bool {
    switch self {
    case .duration(let amount, let hours), .workingDays(let amount, let hours, _):
      amount.table != nil || hours.table != nil
    case .days(let count): count.table != nil
    case .field: true
    }
  }

  /// The slot that holds an agreed instant, or nil.
  var agreedSlot: Int? { if case .field(let slot) = self { slot } else { nil } }
}
