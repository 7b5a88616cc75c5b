package import Agreements
import Calculating
package import Measuring
package import Quantities
import ServiceHours

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

  /// What the credits come to whose amounts are worked out, in the order of the agreement.
  package let workedSettlements: [WorkedSettlement]

  /// What comes back of the credits of earlier periods, by the name of the credit.
  package let earnedBack: [String: [EarnedBack]]

  /// The rights that the results of the period give.
  package let rights: [ArisenRight]

  /// What the calculations come to, in the order of the agreement.
  package let calculations: [CalculationResult]

  /// What was known of the periods looked at, the last of which is its own.
  package let pages: [BookPage]

  /// The periods before this one that were looked at too, in order.
  package let earlier: [CalendarPeriod]
  /// The duties that fell due in the period, of which something tells whether they were done.
  package var duties: [DutyReading] = []

  /// What people must judge and have not judged yet.
  package var undecided: [UndecidedJudgement] = []

  /// The facts that were told beside the rows, or nil where nobody asked for them.
  package var facts: StatementFacts? = nil

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

  // Where rows begin later than terms look, the periods before were not empty but untold.
  private static func untold(
    _ earlier: [Measurement.Period],
    _ receipts: [IntakeReceipt],
    _ agreement: Agreement
  ) -> [String] {
    // No outage in a month is no gap in the rows; no ticket is.
    let ticking = agreement.feeds.filter { $0.shape != .intervals }.map(\.name)
    guard let begin = receipts.filter({ ticking.contains($0.feed) }).compactMap(\.first).min(),
      let first = earlier.first(where: { agreement.bounds(of: $0.period).end <= begin })
    else { return [] }
    return [
      "its terms look back to \(first.period), and the rows given begin at "
        + "\(agreement.zone.civilTime(at: begin))"
    ]
  }

  private static func unknowns(
    _ settlements: [WorkedSettlement],
    _ calculations: [CalculationResult]
  ) -> [String] {
    var questions: [String] = []
    for line in calculations.flatMap(\.lines) {
      if case .failure(let unknown) = line.worked.value {
        questions.append("\(line.formula.name) is not known: \(unknown.reason)")
      }
    }
    for settlement in settlements {
      if case .failure(let unknown) = settlement.exact {
        questions.append("\(settlement.credit.name) is not known: \(unknown.reason)")
      }
    }
    return questions
  }

  /// The statement of a period that was measured.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - measured: The readings of the period.
  ///   - earlier: Those of the periods before it, in order without gaps, where its terms look back.
  ///   - settling: The readings that what is owed is worked out from, of the same periods, where facts excuse from
  ///     money alone; nil for those that are shown.
  ///   - series: The figures of series in these periods.
  ///   - duties: The duties that fell due in these periods, where credits ask for them.
  ///   - cutOff: The instant up to which events were looked at.
  ///   - receipts: What each file gave.
  package init(
    _ agreement: Agreement,
    _ measured: Measurement.Period,
    after earlier: [Measurement.Period] = [],
    settling: [Measurement.Period]? = nil,
    series: SeriesFigures = SeriesFigures(),
    duties: [CalendarPeriod: [DutyReading]] = [:],
    cutOff: Instant,
    receipts: [IntakeReceipt]
  ) {
    self.agreement = agreement
    period = measured.period
    self.cutOff = cutOff
    readings = measured.levels
    self.earlier = earlier.map(\.period)
    let pages = (settling ?? earlier + [measured]).map {
      var page = BookPage($0.period, $0.levels, series: series[$0.period], agreement)
      page.duties = duties[$0.period] ?? []
      return page
    }
    self.pages = pages
    let book = Book(agreement, pages)
    settlements = book.settlements(on: earlier.count)
    greatest = Book(agreement, pages, .greatest).settlements(on: earlier.count)
    workedSettlements = book.workedSettlements(on: earlier.count)
    calculations = book.calculations(on: earlier.count)
    rights = book.rights(on: earlier.count)
    earnedBack = Dictionary(
      uniqueKeysWithValues: agreement.credits.map {
        ($0.name, book.earnedBack(under: $0, on: earlier.count))
      }
    )
    // The order of a command line is nobody's business: the same inputs give the same bytes.
    let feeds = agreement.feeds.map(\.name)
    self.receipts = receipts.sorted {
      (feeds.firstIndex(of: $0.feed) ?? 0, $0.digest, $0.file)
        < (feeds.firstIndex(of: $1.feed) ?? 0, $1.digest, $1.file)
    }
    let credits = agreement.credits.map(\.name) + agreement.workedCredits.map(\.name)
    termsNotComputed = agreement.terms.filter { term in
      guard case .recorded = term.state else { return false }
      return credits.contains { term.citation.term.hasPrefix($0 + ".") }
    }
    openQuestions =
      measured.levels.flatMap { reading in
        reading.openQuestions.map { "\(reading.level.name): \($0)" }
      } + Statement.unknowns(workedSettlements, calculations)
      + Statement.untold(earlier, receipts, agreement)
  }
}
