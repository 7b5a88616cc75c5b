/// What rows come to that stand by subject, counted in that order.
///
/// Identities rise when within each subject every one is greater than the one before: then too nobody
/// needs to compare them. The first and the last are the least and the greatest of all.
struct SubjectTally {
  private(set) var tally = RowTally()

  private var subject: Int32 = -1
  private var identity: Int64 = 0

  /// Counts the next row, which stands on a line of its own.
  @inline(__always)
  mutating func add(_ subject: Int32, at: Int64, identity: Int64, events: Int) {
    let rises = subject != self.subject || identity > self.identity
    tally.add(at: at, identity: identity, rises: rises, events: events)
    self.subject = subject
    self.identity = identity
  }
}
