package import Quantities

/// What a miss of an open clock would cost.
package enum MissCost: Hashable, Sendable {
  /// No level counts it in a period of the agreement, or no credit rule speaks of such a level.
  case noCreditRule

  /// It hangs on waits that no feed tells, as what levels attained does.
  case notDecided

  /// So much more credit than if it were met, everything else as it stands.
  case credit(Money)
}
