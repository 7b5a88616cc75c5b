package import Agreements
package import Quantities
import ServiceHours

/// When a notice is deemed received, by the agreement's table.
package enum DeemedReceipt {
  /// A moment by the wall clock of the agreement, or a date of which no time is known.
  package struct Moment: Hashable, Sendable {
    /// The date, and the time when it is known.
    package let civil: CivilTime

    /// True when the time is known.
    package let hasTime: Bool

    /// Creates a moment.
    package init(_ civil: CivilTime, hasTime: Bool) {
      self.civil = civil
      self.hasTime = hasTime
    }
  }

  /// The moment a notice is received.
  /// - Parameters:
  ///   - agreement: The agreement with its table of deemed receipt.
  ///   - channel: How the notice was sent.
  ///   - sent: When it was handed over, posted or sent.
  /// - Returns: The moment, or nil when the table has no row for it.
  package static func received(
    under agreement: Agreement,
    by channel: String,
    sent: Moment
  ) -> Moment? {
    guard let receipts = agreement.receipts,
      let row = row(under: agreement, by: channel, sent: sent)
    else { return nil }
    switch receipts.rules[row] {
    case .onDelivery, .whenSent: return sent
    case .nextWorkingDay(let hours, let time):
      guard let date = workingDay(1, of: hours, after: sent, agreement) else { return nil }
      return Moment(CivilTime(date: date, clock: time), hasTime: true)
    case .workingDayAfterPosting(let count, let hours):
      guard let date = workingDay(count, of: hours, after: sent, agreement) else { return nil }
      return Moment(CivilTime(date: date, clock: .midnight), hasTime: false)
    }
  }

  /// The place of the row that says when a notice is received, or nil when no row does.
  /// - Parameters:
  ///   - agreement: The agreement with its table of deemed receipt.
  ///   - channel: How the notice was sent.
  ///   - sent: When it was handed over, posted or sent.
  /// - Returns: The place, from 0.
  package static func row(
    under agreement: Agreement,
    by channel: String,
    sent: Moment
  ) -> Int? {
    guard let table = agreement.receipts?.table else { return nil }
    let leftOver = table.rows.indices.filter { table.rows[$0].tests.contains(.otherwise) }
    let direct = table.rows.indices.filter { !leftOver.contains($0) }
    return (direct + leftOver).first { index in
      zip(table.inputs, table.rows[index].tests).allSatisfy { input, test in
        input == .channel ? test.allows(channel) : allows(test, sent, agreement)
      }
    }
  }

  private static func allows(_ test: CellTest, _ sent: Moment, _ agreement: Agreement) -> Bool {
    guard case .workingDay(let hours, let before) = test else {
      return test == .any || test == .otherwise
    }
    guard let table = table(hours, agreement, around: sent.civil.date),
      table.isWorkingDay(sent.civil.date)
    else { return false }
    guard let before else { return true }
    return sent.hasTime && sent.civil.clock < before
  }

  private static func workingDay(
    _ count: Int,
    of hours: String,
    after sent: Moment,
    _ agreement: Agreement
  ) -> CivilDate? {
    table(hours, agreement, around: sent.civil.date)?
      .workingDay(after: sent.civil.date, count: count)
  }

  private static func table(
    _ name: String,
    _ agreement: Agreement,
    around date: CivilDate
  ) -> HoursTable? {
    guard let named = agreement.hours(name) else { return nil }
    return try? HoursTable(named.hours, covering: date.adding(days: -31)...date.adding(days: 366))
  }
}

extension CellTest {
  fileprivate func allows(_ name: String) -> Bool {
    if case .names(let names) = self { return names.contains(name) }
    return self == .any || self == .otherwise
  }
}
