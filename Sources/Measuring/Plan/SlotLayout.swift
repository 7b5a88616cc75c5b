import Agreements

/// Where the facts of a record's subjects stand: first its fields, then the answers of tables.
struct SlotLayout: Sendable {
  /// An answer of a table, kept in a slot so that conditions and other tables can look at it.
  struct Answer: Hashable, Sendable {
    let table: String
    let output: String
  }

  let record: Record

  /// The answers, in the order in which they can be worked out.
  private(set) var answers: [Answer] = []

  init(record: Record) { self.record = record }

  var count: Int { record.fields.count + answers.count }

  /// The slot of an answer, new or known.
  mutating func slot(_ answer: Answer) -> Int {
    if let place = answers.firstIndex(of: answer) { return record.fields.count + place }
    answers.append(answer)
    return record.fields.count + answers.count - 1
  }
}
