import ServiceHours

/// What a clock promises, with tables and hours found.
enum PromisePlan: Sendable {
  case duration(length: LookedPlan, hours: LookedPlan)
  case workingDays(LookedPlan, hours: LookedPlan, rolled: Roll)
  case days(LookedPlan)
  case field(slot: Int)
}

/// A number that is written, or that a row of a table answers.
struct LookedPlan: Sendable {
  /// The place of the table among the record's tables, or nil when the number is written.
  let table: Int?

  /// The number of each row, or the one number written; `FactPool.absent` promises nothing.
  let numbers: [Int64]

  /// The number for the rows that act, or nil when a table has no answer.
  func number(_ rows: [Int]) -> Int64? {
    guard let table else { return numbers[0] }
    return rows[table] >= 0 ? numbers[rows[table]] : nil
  }
}
