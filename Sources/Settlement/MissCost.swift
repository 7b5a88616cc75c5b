package import Quantities

/// What a miss of an open clock would cost.
package enum MissCost: Hashable, Sendable {
  /// No level counts it in a period of the agreement, or no credit rule speaks of such a level.
  case noCreditRule

  /// So much more credit than if it were met, everything else as it stands.
  case credit(Money)
}
