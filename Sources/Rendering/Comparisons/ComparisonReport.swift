package import Agreements
package import Revisions

/// What changed between two texts, and what that does, to be shown.
package struct ComparisonReport: Sendable {
  /// The name and version of the JSON document.
  package static let schema = "abide/diff/1"

  /// A text that is compared.
  package struct Side: Sendable {
    let name: String
    let agreement: Agreement?
    let textVersion: String

    /// Names a text.
    /// - Parameters:
    ///   - name: Its path as given.
    ///   - agreement: The agreement it is, or nil when it does not compile.
    ///   - textVersion: What identifies its bytes.
    package init(_ name: String, _ agreement: Agreement?, textVersion: String) {
      self.name = name
      self.agreement = agreement
      self.textVersion = textVersion
    }
  }

  let old: Side
  let new: Side
  let comparison: TextComparison
  let effect: Effect?

  /// Shows a comparison.
  /// - Parameters:
  ///   - old: The first text.
  ///   - new: The second text.
  ///   - comparison: What changed.
  ///   - effect: What that does to recorded events, or nil when there are none.
  package init(_ old: Side, _ new: Side, _ comparison: TextComparison, effect: Effect?) {
    self.old = old
    self.new = new
    self.comparison = comparison
    self.effect = effect
  }
}
