package import Diagnostics
package import Quantities

/// A finding that the text allows.
package struct WaivedFinding: Hashable, Sendable {
  /// The finding.
  package let finding: Diagnostic

  /// Why it is allowed.
  package let reason: String

  /// The last day on which it is.
  package let until: CivilDate
}
