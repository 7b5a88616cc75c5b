import Agreements

/// Where the fields of a feed stand whose rows may be read the quick way: instants as
/// `2026-03-01T09:30:00Z`, and whole numbers for what
/// orders and identifies rows.
struct QuickPlaces {
  let subject: Int
  let at: Int

  /// The column that orders rows of one instant, or -1 for the order of the file.
  let sequence: Int

  /// The one column that identifies a row, or -1 for none.
  let identity: Int

  /// Finds the places, or nil when the rows of the feed must be read the usual way.
  init?(
    subject: Int?,
    at: InstantProgram?,
    sequence: Int?,
    identity: IdentityProgram,
    blanks: Blanks
  ) {
    // A number may be a text that means nothing, which the usual way knows.
    guard let subject, let at, at.readsISO8601, !blanks.mayBeNumbers else { return nil }
    self.subject = subject
    self.at = at.place
    self.sequence = sequence ?? -1
    switch identity {
    case .none: self.identity = -1
    case .column(let place): self.identity = place
    case .columns: return nil
    }
  }
}
