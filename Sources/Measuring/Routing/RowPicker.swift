package import Agreements

/// Tells of each row of an export whether it is an agreement's own, so that the export can be handed on without the rows of
/// others.
package struct RowPicker {
  /// Whose a row is.
  package enum Pick: Sendable {
    /// The agreement's, and it tells something or was meant to.
    case own
    /// Nobody can say: it names no account.
    case anybodys
    /// Another's, or it tells nothing that the agreement speaks of.
    case none
  }

  /// The columns it reads; rows hand over their fields in this order.
  package let columns: [String]

  private var intake: Intake
  private var accounts: AccountTable?

  /// Prepares to pick.
  /// - Parameters:
  ///   - feed: The feed by which the export is read.
  ///   - agreement: The agreement.
  package init(_ feed: Feed, of agreement: Agreement) {
    let log = EventLog(agreement, feeds: [feed])
    guard let record = log.records.first(where: { $0.record.name == feed.record }) else {
      preconditionFailure("feed \(feed.name) tells of a record that is not there: \(feed.record)")
    }
    intake = Intake(feed, file: "", feedNumber: 0, log: record)
    var columns = intake.columns
    if let account = feed.accountColumn {
      let place = columns.firstIndex(of: account) ?? columns.count
      if place == columns.count { columns.append(account) }
      accounts = AccountTable(
        place: place,
        claims: [agreement.accounts.map(\.name)],
        blanks: Blanks(feed.blanks)
      )
    }
    self.columns = columns
  }

  /// Looks at a row.
  /// - Parameters:
  ///   - bytes: The bytes its fields stand in, and perhaps more.
  ///   - fields: One field a column of `columns`.
  ///   - line: The line of the file, counted from 1.
  /// - Returns: Whose it is; a row of the agreement that cannot be read is its own.
  package mutating func pick(_ bytes: ByteSpan, _ fields: FieldSpan, line: Int) -> Pick {
    switch accounts?.owner(bytes, fields) {
    case .nobody: return .none
    case .unnamed: return .anybodys
    case .intake, nil: break
    }
    let before = intake.receipt.passedOver
    let isTaken = intake.take(bytes, fields, line: line)
    return isTaken && intake.receipt.passedOver > before ? .none : .own
  }
}
