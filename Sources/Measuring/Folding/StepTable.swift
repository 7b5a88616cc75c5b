/// What events do, by the kind of the event and what its own row of facts is like: conditions on the
/// row alone are worked out once for all rows that are alike.
struct StepTable {
  /// What a row of facts is like.
  struct RowClass {
    /// Which conditions on the row alone hold, by number; -1 while nobody has asked.
    var own: Int32 = -1

    /// What it brings of the facts that the plan looks at, by number.
    var brings: Int32 = 0
  }

  private let plan: FoldPlan
  private let keepsRuledOut: Bool
  private let kinds: Int

  // Which conditions hold, as bits; one row for each class met.
  private var owns: FactPool
  private var bits: [Int64]

  // For each class and kind, where its steps begin; the next entry is where they end.
  private var starts: [Int32] = []
  private(set) var steps: [FoldStep] = []

  // Beside `starts`, which clocks the steps act on, a bit a clock; all bits from the 64th clock on.
  private var clocks: [UInt64] = []

  init(_ plan: FoldPlan, keepsRuledOut: Bool) {
    self.plan = plan
    self.keepsRuledOut = keepsRuledOut
    kinds = plan.parts.count
    bits = Array(repeating: 0, count: (plan.conditions.own.count + 63) / 64)
    owns = FactPool(width: bits.count)
  }

  /// The places of the steps of an event.
  @inline(__always)
  func range(ofKind kind: Int, own: Int32) -> Range<Int> {
    let place = Int(own) * (kinds + 1) + kind
    return Int(starts[place])..<Int(starts[place + 1])
  }

  /// Which clocks an event acts on, a bit a clock.
  @inline(__always)
  func clocks(ofKind kind: Int, own: Int32) -> UInt64 { clocks[Int(own) * (kinds + 1) + kind] }

  /// The class of a row of facts by which of its own conditions hold.
  mutating func ownClass(of row: Int32, in pool: FactPool) -> Int32 {
    for index in bits.indices { bits[index] = 0 }
    for (index, condition) in plan.conditions.own.enumerated()
    where condition.holds([], own: row, in: pool) {
      bits[index / 64] |= 1 << Int64(index % 64)
    }
    let known = owns.count
    let own = owns.row(of: bits)
    if owns.count > known { compile() }
    return own
  }

  // The steps of the class whose bits were worked out last.
  private mutating func compile() {
    for parts in plan.parts {
      let first = steps.count
      starts.append(Int32(first))
      for part in parts { append(part) }
      clocks.append(
        steps[first...].reduce(0) { bits, step in
          step.clock < 0 ? bits : bits | (step.clock < 64 ? 1 << UInt64(step.clock) : .max)
        }
      )
    }
    starts.append(Int32(steps.count))
    clocks.append(0)
  }

  private mutating func append(_ part: FoldPlan.Part) {
    var (rest, condition, isRuledOut) = (FoldStep.Rest.nothing, 0, false)
    switch part.ground {
    case .always: break
    case .own(let place): isRuledOut = bits[place / 64] & (1 << Int64(place % 64)) == 0
    case .known(let place): (rest, condition) = (.known, place)
    case .mixed(let place): (rest, condition) = (.mixed, place)
    }
    if isRuledOut, !keepsRuledOut || part.clock == nil { return }
    steps.append(
      FoldStep(
        clock: part.clock.map(Int32.init) ?? -1,
        role: part.role,
        index: Int32(part.index),
        rest: rest,
        condition: Int32(condition),
        isRuledOut: isRuledOut,
        rules: part.clock.map { plan.rules[$0] }
      )
    )
  }
}
