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

  /// Reads when each of some rows happened and what orders and identifies it, up to the first that is
  /// written otherwise.
  /// - Parameters:
  ///   - bytes: The bytes of the rows.
  ///   - fields: Their fields, row after row.
  ///   - start: The place of the first row's first field.
  ///   - width: How many fields a row has.
  ///   - count: How many rows there are.
  ///   - blanks: Texts that name no subject.
  ///   - usual: Reads instants.
  ///   - rows: Given what was read, from the first on.
  /// - Returns: How many rows were read.
  func read(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    from start: Int,
    _ width: Int,
    _ count: Int,
    _ blanks: Blanks,
    _ usual: inout UsualInstant,
    _ rows: inout [LogRow]
  ) -> Int {
    var rows = rows.mutableSpan
    var place = start
    for index in 0..<count {
      let name = fields[place &+ subject]
      guard !blanks.isBlank(bytes, name), let at = usual.read(bytes, fields[place &+ self.at])
      else { return index }
      rows[index].at = at
      if sequence >= 0 {
        guard let number = WholeNumber.canonical(bytes, fields[place &+ sequence]) else {
          return index
        }
        rows[index].sequence = number
      }
      rows[index].identity = 0
      if identity >= 0 {
        let number =
          identity == sequence
          ? rows[index].sequence : WholeNumber.canonical(bytes, fields[place &+ identity])
        guard let number else { return index }
        rows[index].identity = number &+ 1
      }
      place = place &+ width
    }
    return count
  }
}
