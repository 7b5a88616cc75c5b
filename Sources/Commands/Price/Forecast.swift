import Agreements
import ArgumentParser
import Calculating
import Invoicing
import Measuring
import Quantities
import ServiceHours
import Settlement

/// What an agreement costs over its term at a volume, with no credit and with every credit at its most.
struct Forecast {
  let agreement: Agreement
  let volumes: Volumes
  let figures: SeriesFigures
  let periods: [CalendarPeriod]

  /// Prepares to look ahead.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - volumes: How much of what prices count every period has.
  ///   - figures: The figures of series that are known.
  ///   - last: The last day that is looked at, or nil for the last of the term.
  /// - Throws: `ValidationError` when there is no last day, or none in force before it.
  init(
    _ agreement: Agreement,
    _ volumes: Volumes,
    _ figures: SeriesFigures,
    until last: CivilDate?
  ) throws {
    guard !agreement.governance.prices.isEmpty else {
      throw ValidationError(
        "\(agreement.id) has no prices, so nothing can be said of what it costs"
      )
    }
    guard let end = last ?? agreement.inForce.last ?? agreement.fixedTermEnd else {
      throw ValidationError(
        "\(agreement.id) has no last day: say up to when it is priced with --until"
      )
    }
    guard end >= agreement.inForce.first else {
      throw ValidationError(
        "--until \(end) is before the first day of \(agreement.id), \(agreement.inForce.first)"
      )
    }
    if let last = agreement.inForce.last, end > last {
      throw ValidationError("--until \(end) is after the last day of \(agreement.id), \(last)")
    }
    self.agreement = agreement
    self.volumes = volumes
    let length = agreement.periods ?? .month
    periods = CalendarPeriod.series(
      of: length,
      from: CalendarPeriod(length, holding: agreement.inForce.first),
      to: CalendarPeriod(length, holding: end)
    )
    self.figures = volumes.figures(in: periods, beside: figures)
  }

  /// The invoices of the term, in order, none of which takes a credit off: what each may take off at most is held.
  /// - Throws: `ValidationError` when the agreement promises no money, `WorldFailure` when a ledger does not add up.
  func invoices() throws -> [Invoice] {
    let pages = periods.map(page)
    let end = agreement.bounds(of: periods[periods.count - 1]).end
    let log = try volumes.log(in: periods)
    let invoicer = Invoicer(
      agreement,
      pages,
      usage: UsageReader(agreement, log: log, cutOff: end),
      series: figures,
      cutOff: end
    )
    guard let invoicer else {
      throw ValidationError("\(agreement.id) has no `money` in its head, so it has no price")
    }
    do throws(LedgerFault) {
      return try invoicer.invoices()
    } catch {
      throw WorldFailure(error.words)
    }
  }

  // Every level is met; what it may have attained besides is all there is, so that the most that credits may come to is
  // what hangs on it.
  private func page(_ period: CalendarPeriod) -> BookPage {
    let figures = agreement.levels.compactMap { level -> (String, LevelFigures)? in
      guard let goal = level.goal else { return nil }
      return (level.name, LevelFigures(isMet: true, attained: goal.value, counts: nil))
    }
    return BookPage(
      figures: PeriodPage(
        period,
        levels: Dictionary(figures) { first, _ in first },
        series: self.figures[period]
      ),
      attained: agreement.levels.compactMap(possible)
    )
  }

  private func possible(_ level: ServiceLevel) -> PossibleAttainments? {
    guard let goal = level.goal else { return nil }
    let met = Attainment(level: level.name, share: goal.value, verdict: .met)
    // At worst nothing was kept; of what must not be more than its goal, far more than any band tells apart.
    let worst = goal.side == .atLeast ? Ratio.zero : farthest(level.name, goal)
    let missed = Attainment(level: level.name, share: worst, verdict: .missed)
    return goal.side == .atLeast
      ? PossibleAttainments(from: missed, to: met, agreement)
      : PossibleAttainments(from: met, to: missed, agreement)
  }

  private func farthest(_ level: String, _ goal: Goal) -> Ratio {
    let edges = agreement.credits.compactMap { agreement.table($0.bands) }.flatMap(\.rows)
      .flatMap(\.tests).flatMap { test -> [Ratio] in
        guard case .range(let lower, let upper) = test else { return [] }
        return [lower?.value, upper?.value].compactMap(\.self)
      }
    return (edges + [goal.value]).reduce(.one, max) * Ratio(2)
  }
}
