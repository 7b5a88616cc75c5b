package import Revisions
package import Settlement

/// The statement of a period, or of a part of one that a change splits.
package struct StatementPart: Sendable {
  /// The part; the whole period where nothing splits it.
  package let part: PeriodPart

  /// Its statement.
  package let statement: Statement

  /// What the figures rest on beside the rows.
  package let provenance: Provenance

  /// What the amounts that credits are shares of come to in the part; none of a whole period.
  package let amounts: [PartAmount]

  /// Puts a part together.
  package init(
    _ part: PeriodPart,
    _ statement: Statement,
    _ provenance: Provenance,
    amounts: [PartAmount]
  ) {
    self.part = part
    self.statement = statement
    self.provenance = provenance
    self.amounts = amounts
  }
}
