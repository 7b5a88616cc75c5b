import Agreements
import ArgumentParser
import Invoicing
import Measuring
import Quantities
import Revisions
import Settlement

extension AmendedAgreement {
  /// The invoice of one settlement period, under the text that governs it.
  /// - Parameter period: The period.
  /// - Returns: The invoice, with the text it is under.
  /// - Throws: `ValidationError` when it is no settlement period of the agreement, is split between two texts, or
  ///   the agreement promises no money; `WorldFailure` where a ledger does not add up.
  func invoice(of period: CalendarPeriod) throws -> (Invoice, LoadedAgreement) {
    let place = versions.lastGoverning(period)
    let text = texts[place]
    let agreement = text.agreement
    let asked = try text.settlementPeriods(in: PeriodsArgument(period))
    guard let length = agreement.periods, length == period.length else {
      let names = asked.prefix(4).map(\.description).joined(separator: ", ")
      throw ValidationError("an invoice is of one period; \(period) has several: \(names) …")
    }
    let first = CalendarPeriod(length, holding: agreement.inForce.first)
    let periods = agreement.settlementPeriods(from: first, to: period)
    // What is carried from one invoice to the next would have to be worked out by the text of each.
    if let other = periods.first(where: { versions.parts(of: $0).map(\.text) != [place] }) {
      throw UnsettledTexts(period: period, other: other)
    }
    let measured = try measure(periods, by: place, wantsLists: false).periods
    guard let invoicer = Invoicer(text, measured) else {
      throw ValidationError("\(agreement.id) has no `money` in its head, so nothing is invoiced")
    }
    do throws(LedgerFault) {
      let invoices = try invoicer.invoices()
      return (invoices[invoices.count - 1], text)
    } catch {
      throw WorldFailure(error.words)
    }
  }
}

/// Why a period has no invoice: what it takes over from earlier ones was settled under another text.
struct UnsettledTexts: Error {
  let period: CalendarPeriod
  let other: CalendarPeriod

  /// What is told.
  var message: String {
    let reason = "invoices carry credits and hours from period to period under one text alone"
    return other == period
      ? "\(period) is split between two texts; it has a statement, but no invoice: \(reason)"
      : "\(period) has no invoice, since \(other) is under another text: \(reason)"
  }
}

extension Invoicer {
  /// Prepares to make the invoices of periods that were measured.
  fileprivate init?(_ text: LoadedAgreement, _ measured: [Measurement.Period]) {
    let agreement = text.agreement
    let duties = text.dutiesOfCredits(in: measured.map(\.period))
    self.init(
      agreement,
      measured.map {
        var page = BookPage($0.period, $0.levels, series: text.figures[$0.period], agreement)
        page.duties = duties[$0.period] ?? []
        return page
      },
      usage: UsageReader(agreement, log: text.log, cutOff: text.cutOff),
      series: text.figures,
      duties: text.duties(onlyTold: true).readings().all,
      questions: Dictionary(
        uniqueKeysWithValues: measured.map { period in
          let open = period.levels.flatMap { reading in
            reading.openQuestions.map { "\(reading.level.name): \($0)" }
          }
          return (period.period, open)
        }
      ),
      cutOff: text.cutOff
    )
  }
}
