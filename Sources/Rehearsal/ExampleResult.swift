package import Agreements

/// What became of one worked example.
package struct ExampleResult: Sendable {
  /// The example.
  package let example: WorkedExample

  /// One result a claim, in order.
  package let claims: [ClaimResult]

  /// True when every claim holds.
  package var passes: Bool { claims.allSatisfy(\.holds) }
}
