import Measuring

/// What reading one file gave.
struct FileReading: Sendable {
  /// A receipt for each agreement it was read for, of its own rows; rows that may be anybody's are
  /// not booked yet.
  var receipts: [IntakeReceipt]

  /// What became of its rows.
  var tally: RoutingTally

  /// Adds what the next stretch of the same file gave.
  /// - Parameters:
  ///   - other: What it gave.
  ///   - linesBefore: How many lines come before it.
  mutating func absorb(_ other: FileReading, linesBefore: Int) {
    for index in receipts.indices {
      receipts[index].absorb(other.receipts[index], linesBefore: linesBefore)
    }
    tally.absorb(other.tally, linesBefore: linesBefore)
  }

  /// Takes over the digest of the file.
  mutating func name(digest: String) {
    for index in receipts.indices { receipts[index].digest = digest }
  }
}
