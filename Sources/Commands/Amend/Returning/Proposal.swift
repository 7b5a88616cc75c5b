import Diagnostics

/// A change that came back in a Word file, as an amendment would say it.
struct Proposal {
  /// The title of the clause that it changes.
  let clause: String

  /// What it changes, what that was and what it is to be, in a line.
  let words: String

  /// The entry of an amendment.
  let entry: String

  /// Who proposes it, and when.
  let by: [String]

  /// The text with this change alone.
  let source: SourceText
}
