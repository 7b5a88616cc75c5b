/// What is known of subjects, as far as the plan looks at it: each combination has a number, and what
/// it means is worked out once, whoever it is known of.
///
/// Number 0 is nothing known.
struct KnownFacts {
  private let plan: FoldPlan

  /// A population, and which of its levels count a subject, by the number of their bits.
  struct CountedBy: Sendable {
    let population: Int32
    let membership: Int32
  }

  // Values of the plan's fields, each by its representative: what is known, and what rows bring.
  private var combinations: FactPool
  private var brought: FactPool
  private var scratch: [Int64]

  // For what is known and what is brought, what is known then.
  private var merges = PairMemo()
  private var fills = PairMemo()

  // For each combination, what it means.
  private(set) var slots: [[Int64]] = []
  private var clockFacts: [ClockFacts] = []
  private var holds: [Bool] = []
  private var counted: [CountedBy] = []

  // For each combination, where the populations that count it begin; the next entry is where they end.
  private var countedStarts: [Int32] = [0]

  /// For each population, the different ways in which its levels count subjects: a bit a level.
  private(set) var membershipBits: [FactPool]

  /// The number of what a row brings that brings nothing.
  static let nothing: Int32 = 0

  init(_ plan: FoldPlan) {
    self.plan = plan
    scratch = Array(repeating: FactPool.absent, count: plan.fields.count)
    combinations = FactPool(width: scratch.count)
    brought = FactPool(width: scratch.count)
    membershipBits = plan.populations.map { FactPool(width: ($0.shares.count + 63) / 64) }
    _ = combinations.row(of: scratch)
    _ = brought.row(of: scratch)
    learn()
  }

  // MARK: Meaning

  /// What a combination means for a clock.
  @inline(__always)
  func facts(_ known: Int32, forClock clock: Int) -> ClockFacts {
    clockFacts[Int(known) * plan.rules.count + clock]
  }

  /// Whether a condition on what is known holds.
  @inline(__always)
  func holds(_ known: Int32, condition: Int32) -> Bool {
    holds[Int(known) * plan.conditions.known.count + Int(condition)]
  }

  /// The populations of which a level counts such a subject, as places to ask `counting` about.
  @inline(__always)
  func countings(_ known: Int32) -> Range<Int> {
    Int(countedStarts[Int(known)])..<Int(countedStarts[Int(known) + 1])
  }

  /// A population that counts such a subject.
  @inline(__always)
  func counting(_ place: Int) -> CountedBy { counted[place] }

  // MARK: Merging

  /// The number of what a row brings.
  mutating func brings(_ row: Int32, in pool: FactPool) -> Int32 {
    for (index, field) in plan.fields.enumerated() {
      scratch[index] = field.classes.representative(of: pool[row, field.slot])
    }
    return brought.row(of: scratch)
  }

  /// What is known once a row has told something.
  @inline(__always)
  mutating func merge(_ known: Int32, _ brings: Int32) -> Int32 {
    if let next = merges[known, brings] { return next }
    return learnMerge(known, brings)
  }

  /// What is known once a row has told what was not known yet.
  mutating func fill(_ known: Int32, _ brings: Int32) -> Int32 {
    if let next = fills[known, brings] { return next }
    for index in scratch.indices {
      let mine = combinations[known, index]
      scratch[index] = mine == FactPool.absent ? brought[brings, index] : mine
    }
    let next = number(ofCombination: scratch)
    fills.remember(next, for: known, brings)
    return next
  }

  @inline(never)
  private mutating func learnMerge(_ known: Int32, _ brings: Int32) -> Int32 {
    for index in scratch.indices {
      let told = brought[brings, index]
      scratch[index] = told == FactPool.absent ? combinations[known, index] : told
    }
    let next = number(ofCombination: scratch)
    merges.remember(next, for: known, brings)
    return next
  }

  private mutating func number(ofCombination values: [Int64]) -> Int32 {
    let count = combinations.count
    let number = combinations.row(of: values)
    if combinations.count > count { learn() }
    return number
  }

  // Works out what the newest combination means.
  private mutating func learn() {
    let known = Int32(combinations.count - 1)
    var facts = Array(repeating: FactPool.absent, count: plan.record.layout.count)
    for (index, field) in plan.fields.enumerated() {
      facts[field.slot] = combinations[known, index]
    }
    let rows = plan.record.decide(&facts)
    slots.append(facts)
    // Without an event there is no row to look at; the conditions look at none.
    let pool = combinations
    holds += plan.conditions.known.map { $0.holds(facts, own: nil, in: pool) }
    for (clock, ground) in plan.runs.enumerated() {
      let promised = plan.record.clocks[clock].promise.promised(rows)
      clockFacts.append(ClockFacts(promised: promised, runs: holds(known, ground)))
    }
    for (population, grounds) in plan.members.enumerated() {
      var bits: [Int64] = Array(repeating: 0, count: (grounds.count + 63) / 64)
      for (index, ground) in grounds.enumerated() where holds(known, ground) {
        bits[index / 64] |= 1 << Int64(index % 64)
      }
      guard bits.contains(where: { $0 != 0 }) else { continue }
      let membership = membershipBits[population].row(of: bits)
      counted.append(CountedBy(population: Int32(population), membership: membership))
    }
    countedStarts.append(Int32(counted.count))
  }

  /// Whether a condition holds that looks at nothing but what is known.
  func holds(_ known: Int32, _ ground: FoldConditions.Ground) -> Bool {
    switch ground {
    case .always: true
    case .known(let place): holds(known, condition: Int32(place))
    case .own, .mixed: preconditionFailure("a condition looks at an event where there is none")
    }
  }
}
