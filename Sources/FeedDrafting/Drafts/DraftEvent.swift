/// An event or interval that a draft proposes.
struct DraftEvent: Sendable {
  /// What it means to a clock, as far as its name or column tells.
  enum Meaning: Hashable, Sendable {
    case opened, answered, resolved, reopened, closed
    case waits, resumes
    case other
  }

  /// Its name.
  let name: String

  /// The words after `RECORD.NAME:`.
  let rule: DraftRule

  let meaning: Meaning

  /// The meaning of the words a value or column is made of.
  static func meaning(of words: ColumnWords) -> Meaning {
    if words.has(Vocabulary.waiting) { return .waits }
    if words.has(Vocabulary.reopened) { return .reopened }
    if words.has(Vocabulary.response), !words.has(Vocabulary.customer) { return .answered }
    if words.has(Vocabulary.resolved) { return .resolved }
    if words.has(Vocabulary.closed) { return .closed }
    if words.has(Vocabulary.opened) { return .opened }
    return .other
  }
}
