/// What one side keeps control of.
package struct Control: Hashable, Sendable {
  /// Its name, such as `subcontractors`.
  package let name: String

  /// What is controlled, in words.
  package let says: String?

  /// Who must approve it.
  package let approval: RolePath?

  /// What silence means.
  package let silence: Silence?

  /// What the one in control may do besides.
  package let rights: [String]

  /// How long before such a right is used.
  package let notice: Limit?

  /// The levels and duties that hold it.
  package let measuredBy: [String]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a control.
  package init(
    name: String,
    says: String?,
    approval: RolePath?,
    silence: Silence?,
    rights: [String],
    notice: Limit?,
    measuredBy: [String],
    citation: Citation
  ) {
    self.name = name
    self.says = says
    self.approval = approval
    self.silence = silence
    self.rights = rights
    self.notice = notice
    self.measuredBy = measuredBy
    self.citation = citation
  }
}
