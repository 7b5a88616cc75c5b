import Agreements
import Measuring
import Quantities
import ServiceHours

/// How a duty came out, where that is not what an example says.
struct DutyDifference {
  let agreement: Agreement
  let wanted: DutyExpectation
  let reading: DutyReading

  /// What came out otherwise, in words.
  var words: [String] {
    [due, counted, outcome, days, length, from, cost, answer, answerDue].compactMap(\.self)
  }

  private var zone: Zone { agreement.zone }

  private var due: String? {
    guard let claim = wanted.due else { return nil }
    guard let due = reading.due else { return "not due yet" }
    let civil = due.endsWithDay ? nil : zone.civilTime(at: due.end)
    let found = civil.map { "due \($0)" } ?? "due \(due.last)"
    switch claim {
    case .on(let date): return due.last == date ? nil : found
    case .at(let time): return due.end == zone.instant(of: time) ? nil : found
    case .within(let period):
      return period.first <= due.last && due.last < period.end ? nil : found
    }
  }

  private var counted: String? {
    guard let date = wanted.countedTo, reading.due?.nominal != date else { return nil }
    return reading.due.map { "counted to \($0.nominal)" } ?? "not counted"
  }

  private var outcome: String? {
    guard let outcome = wanted.outcome, reading.outcome.rawValue != outcome else { return nil }
    return reading.outcome.rawValue
  }

  private var days: String? {
    guard let days = wanted.lateDays, reading.lateDays != days || !reading.isLate else {
      return nil
    }
    return reading.isLate ? "late \(reading.lateDays) days" : reading.outcome.rawValue
  }

  private var length: String? {
    guard let span = wanted.lateBy, reading.lateBy != span else { return nil }
    return "late \(reading.lateBy)"
  }

  private var from: String? {
    guard let date = wanted.lateFrom else { return nil }
    let first = reading.due?.last.adding(days: 1)
    return first == date ? nil : first.map { "late from \($0)" } ?? "not due yet"
  }

  private var cost: String? {
    let owed = reading.consequences.compactMap(\.amount)
    switch wanted.cost {
    case nil: return nil
    case .money(let money):
      let sum = owed.reduce(Ratio.zero) { $0 + $1.exact }
      let isSame = owed.allSatisfy { $0.currency == money.currency } && sum == money.exact
      return isSame ? nil : "costs " + amount(sum, money.currency)
    case .share(let share, let base):
      let sum = owed.filter { $0.base == base }.compactMap(\.share).reduce(.zero, +)
      let found = Percent(fraction: sum, decimals: share.decimals)
      return sum == share.fraction ? nil : "costs \(found) of \(base)"
    }
  }

  private func amount(_ exact: Ratio, _ currency: Currency) -> String {
    let cents = Int64(clamping: exact.rounded(.towardsZero))
    let money = Money(minorUnits: cents, currency)
    return exact.denominator == 1 ? "\(money)" : "a little more than \(money)"
  }

  private var answer: String? {
    guard let answer = wanted.answer else { return nil }
    let found = reading.acceptance.map(\.words) ?? "nothing to accept"
    return found == answer ? nil : found
  }

  private var answerDue: String? {
    guard let date = wanted.answerDue, reading.acceptance?.due.last != date else { return nil }
    return reading.acceptance.map { "answer due \($0.due.last)" } ?? "nothing to accept"
  }
}

extension AcceptanceReading {
  fileprivate var words: String {
    outcome == .awaited ? "awaiting the answer" : outcome.rawValue
  }
}
