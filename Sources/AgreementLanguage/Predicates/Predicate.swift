import Agreements
import Diagnostics

/// A condition of a text and the words it stands in: what may turn out to hold never, or always.
struct Predicate: Sendable {
  /// The condition.
  let condition: Condition

  /// Its words.
  let phrase: Phrase
}

extension Predicate {
  /// A condition under a key of a block or row, or nil when the line has none; what stands before
  /// `where` only says of what it is.
  init?(_ condition: Condition?, _ line: Phrase?) {
    guard let condition, let line else { return nil }
    self.init(condition: condition, phrase: line.split(at: "where")?.after ?? line)
  }

  /// What an event or interval must show, or nil when it need show nothing.
  init?(_ pattern: EventPattern?) {
    guard let pattern else { return nil }
    self.init(pattern.condition, Phrase(pattern.citation.range))
  }
}
