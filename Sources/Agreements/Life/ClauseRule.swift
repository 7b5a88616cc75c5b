/// What a clause says of itself.
package struct ClauseRule: Hashable, Sendable {
  /// Its id.
  package let clause: String

  /// Why no rule runs it, or nil when one does or nobody has said.
  package let notExecutable: String?

  /// The clauses it overrides.
  package let despite: [String]

  /// The clauses that override it.
  package let subjectTo: [String]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a clause rule.
  package init(
    clause: String,
    notExecutable: String?,
    despite: [String],
    subjectTo: [String],
    citation: Citation
  ) {
    self.clause = clause
    self.notExecutable = notExecutable
    self.despite = despite
    self.subjectTo = subjectTo
    self.citation = citation
  }
}
