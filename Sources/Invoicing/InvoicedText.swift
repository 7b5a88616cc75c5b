package import Agreements
import Calculating
package import Measuring
package import Quantities
package import Settlement

/// A text that governs some of the periods that are invoiced, with what is known of them.
package struct InvoicedText {
  /// The agreement as the text has it.
  package let agreement: Agreement

  let policy: MoneyPolicy
  let duties: [DutyReading]
  private let pages: [BookPage]
  private let whole: SettledPart
  private let usage: UsageReader
  private let series: SeriesFigures
  private let open: OpenUsage?
  private let cutOff: Instant

  /// Prepares to charge by a text, or is nil when its head has no `money`.
  /// - Parameters:
  ///   - agreement: The agreement, which compiled without errors.
  ///   - pages: What is known of its periods by this text, from the first in order without gaps.
  ///   - usage: What prices count.
  ///   - series: The figures of series.
  ///   - duties: How the duties to pay stand, whose lateness costs interest.
  ///   - open: What prices may count while facts are open, or nil where none is.
  ///   - cutOff: The instant up to which events were looked at.
  package init?(
    _ agreement: Agreement,
    _ pages: [BookPage],
    usage: UsageReader,
    series: SeriesFigures,
    duties: [DutyReading] = [],
    open: OpenUsage? = nil,
    cutOff: Instant
  ) {
    guard let policy = agreement.money else { return nil }
    self.agreement = agreement
    self.policy = policy
    self.pages = pages
    self.usage = usage
    self.series = series
    self.duties = duties
    self.open = open
    self.cutOff = cutOff
    whole = SettledPart(agreement, pages)
  }

  /// A period that the text governs alone.
  /// - Parameters:
  ///   - page: Its place among the pages.
  ///   - questions: What is open of its levels, a sentence each.
  /// - Returns: The period, to be invoiced.
  package func period(_ page: Int, questions: [String] = []) -> InvoicedPart {
    InvoicedPart(
      text: self,
      period: pages[page].figures.period,
      page: page,
      settled: whole,
      charger: charger(nil),
      questions: questions
    )
  }

  /// The part of a period that the text governs.
  /// - Parameters:
  ///   - page: The place of the period among the pages.
  ///   - days: The first and the last day of the part.
  ///   - number: Which part of the period it is, from 1.
  ///   - settling: The agreement as it settles the part, and its pages, the part's as the last.
  ///   - questions: What is open of its levels, a sentence each.
  /// - Returns: The part, to be invoiced.
  package func part(
    _ page: Int,
    days: (first: CivilDate, last: CivilDate),
    number: Int,
    settling: (agreement: Agreement, pages: [BookPage]),
    questions: [String] = []
  ) -> InvoicedPart {
    InvoicedPart(
      text: self,
      period: pages[page].figures.period,
      page: page,
      settled: SettledPart(settling.agreement, settling.pages),
      charger: charger(days),
      number: number,
      questions: questions
    )
  }

  private func charger(_ days: (first: CivilDate, last: CivilDate)?) -> Charger {
    Charger(
      agreement,
      policy,
      whole.least,
      usage: usage,
      series: series,
      open: open,
      cutOff: cutOff,
      in: days
    )
  }
}
