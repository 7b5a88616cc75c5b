package import Agreements
package import Measuring
package import Quantities

/// The statement of one period: readings, credits, and what both rest on.
package struct Statement: Sendable {
  /// The agreement.
  package let agreement: Agreement

  /// The period.
  package let period: CalendarPeriod

  /// The instant up to which events were looked at.
  package let cutOff: Instant

  /// One reading a level, in the order of the agreement.
  package let readings: [LevelReading]

  /// One settlement a credit rule, in the order of the agreement: what is owed whatever is not decided.
  package let settlements: [CreditSettlement]

  // The same if all that is not decided is decided for who is owed.
  private let greatest: [CreditSettlement]

  /// The duties that fell due in the period, of which something tells whether they were done.
  package var duties: [DutyReading] = []

  /// What each file gave, in the order they were read.
  package let receipts: [IntakeReceipt]

  /// Terms of the credits that are recorded and not computed: they are not in the figures.
  package let termsNotComputed: [Term]

  /// Why figures may still change, one sentence each; none when the statement is final.
  package let openQuestions: [String]

  /// What a settlement comes to at most, or nil when nothing of it is undecided.
  package func greatest(_ settlement: CreditSettlement) -> CreditSettlement? {
    let most = greatest.first { $0.credit.name == settlement.credit.name }
    return most.flatMap { $0.sum == settlement.sum ? nil : $0 }
  }

  /// True when nothing is open.
  package var isFinal: Bool { openQuestions.isEmpty }

  /// The statement of a period that was measured.
  package init(
    _ agreement: Agreement,
    _ measured: Measurement.Period,
    cutOff: Instant,
    receipts: [IntakeReceipt]
  ) {
    self.agreement = agreement
    period = measured.period
    self.cutOff = cutOff
    readings = measured.levels
    let possible = measured.levels.map { PossibleAttainments($0, agreement) }
    settlements = Settler.settle(agreement, possible, .least)
    greatest = Settler.settle(agreement, possible, .greatest)
    // The order of a command line is nobody's business: the same inputs give the same bytes.
    let feeds = agreement.feeds.map(\.name)
    self.receipts = receipts.sorted {
      (feeds.firstIndex(of: $0.feed) ?? 0, $0.digest, $0.file)
        < (feeds.firstIndex(of: $1.feed) ?? 0, $1.digest, $1.file)
    }
    let credits = agreement.credits.map(\.name)
    termsNotComputed = agreement.terms.filter { term in
      guard case .recorded = term.state else { return false }
      return credits.contains { term.citation.term.hasPrefix($0 + ".") }
    }
    openQuestions = measured.levels.flatMap { reading in
      reading.openQuestions.map { "\(reading.level.name): \($0)" }
    }
  }
}
