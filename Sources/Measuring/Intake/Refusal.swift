/// A row that cannot be read: where it stands and why; it is counted and never guessed.
package struct Refusal: Hashable, Sendable {
  /// The line of the file the row begins on, counted from 1.
  package internal(set) var line: Int

  /// The column at fault, or nil when the row as a whole is.
  package let column: String?

  /// Why, in words that hold for every row refused for the same reason, such as
  /// `does not read as D/M/YYYY HH:MM`.
  package let reason: String

  /// What stood there, shortened to what a person needs to find it.
  package let found: String?

  /// Creates a refusal.
  package init(line: Int, column: String? = nil, reason: String, found: String? = nil) {
    self.line = line
    self.column = column
    self.reason = reason
    self.found = found
  }
}
