/// Which party decides a field of a record.
package struct FieldSetter: Hashable, Sendable {
  /// The record.
  package let record: String

  /// The field, such as `priority`.
  package let field: String

  /// Who sets it.
  package let by: RolePath

  /// Who may challenge it, or nil when nobody may.
  package let challenger: RolePath?

  /// How long there is to challenge it.
  package let within: Limit?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a field setter.
  package init(
    record: String,
    field: String,
    by: RolePath,
    challenger: RolePath?,
    within: Limit?,
    citation: Citation
  ) {
    self.record = record
    self.field = field
    self.by = by
    self.challenger = challenger
    self.within = within
    self.citation = citation
  }
}
