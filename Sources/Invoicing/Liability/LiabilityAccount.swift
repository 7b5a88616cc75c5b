package import Agreements
package import Quantities

/// The running account of one limit of liability of one party: what drew on it, in the order in which it arose.
package struct LiabilityAccount: Sendable {
  /// The party whose liability it is.
  package let party: String

  /// The limit, or nil for what no limit holds.
  package let liability: Liability?

  /// What is settled, in the order in which it arose, then what is open, as if all of it succeeded.
  package let entries: [LiabilityEntry]

  /// What is owed of what is settled.
  package var used: Money? { sum(entries.filter { !$0.isOpen }) }

  /// What may be owed once all is decided.
  package var mayBeUsed: Money? { sum(entries) }

  private func sum(_ entries: [LiabilityEntry]) -> Money? {
    guard let currency = entries.first?.asked.currency ?? self.entries.first?.asked.currency,
      entries.allSatisfy({ $0.owed != nil })
    else { return nil }
    return Money(
      minorUnits: entries.compactMap(\.owed?.minorUnits).reduce(0, +),
      currency
    )
  }
}
