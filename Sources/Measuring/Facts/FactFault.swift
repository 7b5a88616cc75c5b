package import Agreements

/// Why a fact fits no row.
package struct FactFault: Sendable {
  /// The fact.
  package let entry: FactEntry

  /// What is wrong.
  package let message: String

  /// What to do, or nil.
  package let remedy: String?
}
