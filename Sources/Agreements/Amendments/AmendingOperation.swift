package import Diagnostics

/// One thing an amendment does to a text, at the grain of a term, a row, some words or a clause.
package struct AmendingOperation: Sendable {
  /// What is done.
  package enum Verb: String, Sendable {
    case replace, insert, repeal
  }

  /// What it is done to.
  package enum Target: Hashable, Sendable {
    /// A term, a cell or, when repealed, a line or a row: the path as written.
    case term(String)

    /// A new row or line: the table or block, and the cells of the row it follows.
    case member(of: String, after: String?)

    /// Words of the prose of a clause.
    case words(clause: String)

    /// A whole clause; a new one says which it follows.
    case clause(String, after: String?)
  }

  /// What is done.
  package let verb: Verb

  /// What it is done to.
  package let target: Target

  /// Where the target is written.
  package let targetRange: SourceRange

  /// What the base must say there, or nil for what is new.
  package let was: SourceRange?

  /// What is said from then on, or nil for what is repealed; of a clause, all of it with its heading.
  package let now: SourceRange?

  /// Creates an operation.
  package init(
    verb: Verb,
    target: Target,
    targetRange: SourceRange,
    was: SourceRange?,
    now: SourceRange?
  ) {
    self.verb = verb
    self.target = target
    self.targetRange = targetRange
    self.was = was
    self.now = now
  }
}
