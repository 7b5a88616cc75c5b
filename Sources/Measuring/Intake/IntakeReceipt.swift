package import Quantities

/// What reading one file gave: nothing is dropped without being counted here.
package struct IntakeReceipt: Sendable {
  /// The feed's name.
  package var feed: String

  /// The file's name as given.
  package var file: String

  /// The digest of the file's bytes, in hexadecimal.
  package var digest = ""

  /// Rows of data in the file.
  package var rows = 0

  /// Events, snapshots and intervals made from them.
  package var events = 0

  /// Rows that tell nothing the agreement speaks of.
  package var passedOver = 0

  /// Rows that repeat others in all they tell; the others count.
  package var duplicates = 0

  /// True when the last line of the file has no end, as when an export was cut short.
  package var lacksLastLineEnd = false

  /// Rows that told something and count, once the log is closed.
  package var used = 0

  /// Milestones written as earlier than the first of their row, which count as at the first.
  package var movedToFirst = 0

  /// Rows that could not be read, by reason.
  package var refusals = RefusalTally()

  /// Files with the same bytes that were given after it, and not read in again.
  package var sameBytes: [String] = []

  /// The first instant told.
  package var first: Instant?

  /// The last instant told.
  package var last: Instant?

  /// True when there is no file because somebody said that nothing happened.
  package let isDeclaredEmpty: Bool

  /// Creates a receipt for a feed of which somebody said that nothing happened.
  package init(declaredEmpty feed: String) {
    self.feed = feed
    file = ""
    isDeclaredEmpty = true
  }

  /// Creates a receipt of nothing read yet.
  package init(feed: String, file: String) {
    self.feed = feed
    self.file = file
    isDeclaredEmpty = false
  }

  /// Adds what the next stretch of the same file gave.
  /// - Parameters:
  ///   - other: What it gave.
  ///   - linesBefore: How many lines come before it.
  package mutating func absorb(_ other: IntakeReceipt, linesBefore: Int) {
    rows += other.rows
    passedOver += other.passedOver
    movedToFirst += other.movedToFirst
    lacksLastLineEnd = other.lacksLastLineEnd
    refusals.add(other.refusals, linesBefore: linesBefore)
  }

  /// Books rows that may be anybody's, because their account cannot be told.
  package mutating func book(anybodys refused: RefusalTally) {
    rows += refused.count
    refusals.add(refused)
  }

  /// Takes over what counts, once the log is closed.
  mutating func book(_ ledger: RowLedger) {
    events = ledger.events
    used = ledger.rows
    first = ledger.first
    last = ledger.last
  }
}
