import Agreements
import Quantities
import ServiceHours

/// Makes the plan of one record: gives every fact a slot and every condition a program.
struct RecordPlanner {
  let agreement: Agreement
  let record: Record
  private(set) var layout: SlotLayout
  private(set) var tables: [FlatTable] = []
  private(set) var watched: [PlacementPlan] = []

  // What each watched event was made from: levels placed by the same event share one.
  private var watchedPatterns: [EventPattern] = []
  private var answers: [LookedPlan] = []

  // The names an answer's numbers stand for, by slot.
  private var answerNames: [Int: [String]] = [:]

  init(_ agreement: Agreement, record: Record) {
    self.agreement = agreement
    self.record = record
    layout = SlotLayout(record: record)
  }

  /// Compiles every table that looks at nothing but facts of the record, used by a clock or not:
  /// worked examples and explanations ask for their answers.
  mutating func compileTables() {
    for table in agreement.tables { _ = place(ofTable: table.id) }
  }

  /// The plan with the clocks of the record.
  func plan(number: Int, clocks: [ClockPlan]) -> RecordPlan {
    RecordPlan(
      number: number,
      layout: layout,
      tables: tables,
      answers: answers,
      clocks: clocks,
      watched: watched
    )
  }

  /// The number of a watched event, new or known.
  mutating func watch(_ pattern: EventPattern) -> Int? {
    guard let kind = record.event(pattern.event) else { return nil }
    let place = watchedPatterns.firstIndex {
      $0.event == pattern.event && $0.condition == pattern.condition
    }
    if let place { return place }
    watchedPatterns.append(pattern)
    watched.append(PlacementPlan(kind: kind, condition: compileCondition(of: pattern)))
    return watched.count - 1
  }

  // MARK: Conditions

  /// A condition on what is known of a subject, as a flat program.
  mutating func compile(_ condition: Condition) -> FlatCondition {
    compile(condition, own: [])
  }

  /// The condition of a pattern: it looks at the fields its event has, and at the subject's facts
  /// for the others.
  mutating func compileCondition(of pattern: EventPattern) -> FlatCondition? {
    let kinds = record.events + record.intervals
    let own = kinds.first { $0.name == pattern.event }?.fields ?? []
    return pattern.condition.map { compile($0, own: own) }
  }

  /// A condition on an event that has some fields of its own.
  mutating func compile(_ condition: Condition, ofEventWith fields: [String]) -> FlatCondition {
    compile(condition, own: fields)
  }

  private mutating func compile(_ condition: Condition, own: [String]) -> FlatCondition {
    var steps: [FlatCondition.Step] = []
    append(condition, own, to: &steps)
    return FlatCondition(steps: steps)
  }

  private mutating func append(
    _ condition: Condition,
    _ own: [String],
    to steps: inout [FlatCondition.Step]
  ) {
    switch condition {
    case .all(let parts): append(parts, .both, own, to: &steps)
    case .any(let parts): append(parts, .either, own, to: &steps)
    case .not(let part):
      append(part, own, to: &steps)
      steps.append(.not)
    case .test(let input, let test):
      guard let slot = slot(of: input) else { preconditionFailure("a condition looks at nothing") }
      var isOwn = false
      if case .field(_, let name) = input { isOwn = own.contains(name) }
      steps.append(.test(slot: slot, isOwn: isOwn, compile(test, at: slot)))
    }
  }

  // Joined two by two as they come, so that the stack grows with nesting and not with length.
  private mutating func append(
    _ parts: [Condition],
    _ join: FlatCondition.Step,
    _ own: [String],
    to steps: inout [FlatCondition.Step]
  ) {
    for (index, part) in parts.enumerated() {
      append(part, own, to: &steps)
      if index > 0 { steps.append(join) }
    }
  }

  /// The slot an input looks at, or nil when it is no fact of the record.
  mutating func slot(of input: RuleInput) -> Int? {
    switch input {
    case .field(let owner, let name): return owner == record.name ? record.slot(name) : nil
    case .table(let id, let output): return slot(ofTable: id, output: output)
    case .level, .attained, .channel, .moment, .used, .figure: return nil
    }
  }

  private mutating func slot(ofTable id: String, output: String) -> Int? {
    guard let table = place(ofTable: id), let column = tables[table].table.output(output) else {
      return nil
    }
    let slot = layout.slot(SlotLayout.Answer(table: id, output: output))
    guard answerNames[slot] == nil else { return slot }
    var names: [String] = []
    let numbers = tables[table].table.rows.map { row -> Int64 in
      if case .name(let name) = row.answers[column], !names.contains(name) { names.append(name) }
      return number(of: row.answers[column], names: names)
    }
    answerNames[slot] = names
    answers.append(LookedPlan(table: table, numbers: numbers))
    return slot
  }

  private func number(of literal: Literal, names: [String]) -> Int64 {
    switch literal {
    case .name(let name): Int64(names.firstIndex(of: name) ?? 0)
    case .count(let count): count
    default: FactPool.absent
    }
  }

  private func compile(_ test: CellTest, at slot: Int) -> SlotTest {
    switch test {
    case .any: return .any
    case .otherwise: return .otherwise
    case .names(let wanted):
      let known = names(at: slot)
      let numbers = wanted.compactMap { known.firstIndex(of: $0).map(Int64.init) }
      return numbers.count == 1 ? .one(numbers[0]) : .oneOf(numbers)
    case .range(let lower, let upper):
      let scale = slot < record.fields.count ? record.fields[slot].scale : 1
      let low = lower.map { $0.scaled(scale) }
        .map { $0.value.roundedUp + ($0.isInclusive || !$0.isWhole ? 0 : 1) }
      let high = upper.map { $0.scaled(scale) }
        .map { $0.value.roundedDown - ($0.isInclusive || !$0.isWhole ? 0 : 1) }
      return .range(
        low.map { Int64(clamping: $0) } ?? Int64.min + 1,
        high.map { Int64(clamping: $0) } ?? .max
      )
    case .workingDay: preconditionFailure("a working day is a test of moments, not of facts")
    }
  }

  private func names(at slot: Int) -> [String] {
    guard slot < record.fields.count else { return answerNames[slot] ?? [] }
    if case .names(let names) = record.fields[slot].kind { return names }
    return []
  }

  // MARK: Tables

  /// The place of a table among the record's, compiled if it was not yet; nil when it looks at
  /// something other than facts.
  mutating func place(ofTable id: String) -> Int? {
    if let place = tables.firstIndex(where: { $0.table.id == id }) { return place }
    guard let table = agreement.table(id), !table.inputs.isEmpty else { return nil }
    var inputs: [Int] = []
    for input in table.inputs {
      guard let slot = slot(of: input) else { return nil }
      inputs.append(slot)
    }
    let tests = table.rows.map { row in
      zip(row.tests, inputs).map { compile($0, at: $1) }
    }
    tables.append(FlatTable(table: table, inputs: inputs, tests: tests))
    return tables.count - 1
  }

  /// A value that is written or looked up, as numbers.
  /// - Parameters:
  ///   - looked: The value.
  ///   - written: The number of a written value.
  ///   - answered: The number of a table's answer; `FactPool.absent` promises nothing.
  /// - Returns: The numbers, with the table's place when a table answers.
  mutating func looked<Value>(
    _ looked: Looked<Value>,
    written: (Value) -> Int64,
    answered: (Literal) -> Int64
  ) -> LookedPlan {
    switch looked {
    case .written(let value): return LookedPlan(table: nil, numbers: [written(value)])
    case .table(let id, let output):
      guard let place = place(ofTable: id), let column = tables[place].table.output(output) else {
        preconditionFailure("a promise looks at a table that is not there: \(id).\(output)")
      }
      let numbers = tables[place].table.rows.map { answered($0.answers[column]) }
      return LookedPlan(table: place, numbers: numbers)
    }
  }
}

extension CellTest.Bound {
  fileprivate var isWhole: Bool { value.denominator == 1 }

  // The same end in the units of a slot.
  fileprivate func scaled(_ scale: Int64) -> CellTest.Bound {
    CellTest.Bound(value * Ratio(Int128(scale)), isInclusive: isInclusive)
  }
}

extension Ratio {
  // The largest whole number that is not greater.
  fileprivate var roundedDown: Int128 {
    let towardsZero = rounded(.towardsZero)
    return Ratio(towardsZero) > self ? towardsZero - 1 : towardsZero
  }

  // The smallest whole number that is not less.
  fileprivate var roundedUp: Int128 {
    let towardsZero = rounded(.towardsZero)
    return Ratio(towardsZero) < self ? towardsZero + 1 : towardsZero
  }
}
