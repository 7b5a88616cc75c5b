package import Agreements

/// What became of one claim of a worked example.
package struct ClaimResult: Sendable {
  /// The claim.
  package let expectation: Expectation

  /// What came out instead, or nil when the claim holds.
  package let found: String?

  /// True when the claim holds.
  package var holds: Bool { found == nil }
}
