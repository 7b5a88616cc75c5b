/// What one side says of one level; nothing it says is promised.
package struct Stance: Hashable, Sendable {
  /// The level's name.
  package let level: String

  /// What it hopes for, or nil when it does not say.
  package let expects: Goal.Bound?

  /// The least, or for who gives it the most, that it would sign, or nil when it does not say.
  package let accepts: Goal.Bound?

  /// What it can keep with what it has, or nil when it does not say: who gives the level says so.
  package let resources: Goal.Bound?

  /// What it has for that, in words, or nil when it does not say.
  package let means: String?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a stance.
  package init(
    level: String,
    expects: Goal.Bound?,
    accepts: Goal.Bound?,
    resources: Goal.Bound?,
    means: String?,
    citation: Citation
  ) {
    self.level = level
    self.expects = expects
    self.accepts = accepts
    self.resources = resources
    self.means = means
    self.citation = citation
  }
}
