/// What became of the rows of one file: each went to an agreement, to none, or was refused.
package struct RoutingTally: Sendable {
  /// Rows of data in the file.
  package var rows = 0

  /// Rows refused while they were read, each counted once however many agreements it told of.
  package var refused = 0

  /// Rows whose account cannot be told: they may be anybody's.
  package var refusals = RefusalTally()

  /// Rows of accounts that are nobody's here, by account.
  package var unrouted: [String: Int] = [:]

  /// Creates the tally of nothing.
  package init() {}

  /// How many rows are of accounts that are nobody's here.
  package var unroutedCount: Int { unrouted.values.reduce(0, +) }

  /// How many rows an agreement took.
  package var routed: Int { rows - unroutedCount - refused }

  /// Adds what the next stretch of the same file gave.
  /// - Parameters:
  ///   - other: What it gave.
  ///   - linesBefore: How many lines come before it.
  package mutating func absorb(_ other: RoutingTally, linesBefore: Int) {
    rows += other.rows
    refused += other.refused
    refusals.add(other.refusals, linesBefore: linesBefore)
    unrouted.merge(other.unrouted, uniquingKeysWith: +)
  }
}
