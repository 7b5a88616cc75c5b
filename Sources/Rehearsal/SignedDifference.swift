package import Diagnostics

/// One thing of a signed statement that comes out otherwise.
package struct SignedDifference: Sendable {
  /// What was signed.
  package let range: SourceRange

  /// What comes out.
  package let found: String
}
