package import Agreements

/// Reads a file once for all the agreements it tells of.
///
/// Where the feed names the column of the account, each row goes to the intake whose agreement claims
/// the account; else each row goes to every intake.
package struct Router {
  /// The columns it reads; rows hand over their fields in this order.
  package let columns: [String]

  private var intakes: [Intake]
  private var accounts: AccountTable?
  private var tally = RoutingTally()
  private var lacksLastLineEnd = false

  /// Prepares to read.
  /// - Parameters:
  ///   - feed: The feed by which the file is read.
  ///   - intakes: One an agreement, each with the feed as that agreement understands it; all of them
  ///     read the same columns.
  ///   - claims: The accounts of each of them.
  package init(_ feed: Feed, _ intakes: [Intake], claims: [[String]]) {
    var columns = intakes.first?.columns ?? []
    precondition(
      intakes.allSatisfy { $0.columns == columns } && claims.count == intakes.count,
      "agreements that share a feed read the same columns of it"
    )
    if let account = feed.accountColumn {
      let place = columns.firstIndex(of: account) ?? columns.count
      if place == columns.count { columns.append(account) }
      accounts = AccountTable(place: place, claims: claims, blanks: Blanks(feed.blanks))
    }
    self.columns = columns
    self.intakes = intakes
  }

  /// Reads rows.
  /// - Parameters:
  ///   - bytes: The bytes their fields stand in, and perhaps more.
  ///   - fields: One field a column of `columns`, row after row; each row on a line of its own.
  ///   - line: The line of the first in the file, counted from 1.
  package mutating func take(_ bytes: ByteSpan, _ fields: FieldSpan, line: Int) {
    let width = columns.count
    guard accounts == nil, intakes.count == 1, width > 0 else {
      for row in 0..<(width > 0 ? fields.count / width : 1) {
        takeOne(bytes, fields.extracting(row * width..<(row + 1) * width), line + row)
      }
      return
    }
    tally.rows += fields.count / width
    tally.refused += intakes[0].take(bytes, rows: fields, width: width, line: line)
  }

  private mutating func takeOne(_ bytes: ByteSpan, _ fields: FieldSpan, _ line: Int) {
    tally.rows += 1
    switch accounts?.owner(bytes, fields) {
    case .intake(let number):
      if !intakes[number].take(bytes, fields, line: line) { tally.refused += 1 }
    case .nobody: break
    case .unnamed: refuse(line)
    case nil: handToAll(bytes, fields, line)
    }
  }

  /// Books what the file itself had to say.
  /// - Parameters:
  ///   - refused: Rows that it could not hand over.
  ///   - lacksLastLineEnd: True when its last line has no end.
  package mutating func book(_ refused: RefusalTally, lacksLastLineEnd: Bool) {
    tally.rows += refused.count
    tally.refusals.add(refused)
    self.lacksLastLineEnd = lacksLastLineEnd
  }

  /// What each intake made of its rows, and what became of all of them.
  package consuming func finish() -> (
    readings: [(log: RecordLog, receipt: IntakeReceipt)], tally: RoutingTally
  ) {
    for number in intakes.indices {
      intakes[number].book(RefusalTally(), lacksLastLineEnd: lacksLastLineEnd)
    }
    tally.refused += tally.refusals.count
    tally.unrouted = accounts?.unrouted ?? [:]
    return (intakes.map { $0.finish() }, tally)
  }

  private mutating func handToAll(_ bytes: ByteSpan, _ fields: FieldSpan, _ line: Int) {
    var isTaken = true
    for number in intakes.indices where !intakes[number].take(bytes, fields, line: line) {
      isTaken = false
    }
    if !isTaken { tally.refused += 1 }
  }

  private mutating func refuse(_ line: Int) {
    guard let place = accounts?.place else { return }
    let reason = "is empty, so the row is of no account"
    tally.refusals.add(Refusal(line: line, column: columns[place], reason: reason))
  }
}
