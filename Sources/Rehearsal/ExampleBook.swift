import Agreements
import Calculating
import Invoicing
import Measuring
import Quantities
import ServiceHours
import Settlement

/// The periods of a worked example: what it gives, and what was measured of its events where it gives
/// nothing.
struct ExampleBook {
  let book: Book

  /// The periods, in order.
  let periods: [CalendarPeriod]

  /// The readings of its events, one list a period.
  let readings: [[LevelReading]]

  /// The invoices of the periods, in order; none where no claim asks for them.
  let invoices: [Invoice]

  /// The place of the period that claims without one are about: the last that is given.
  let place: Int

  init(
    _ agreement: Agreement,
    _ example: WorkedExample,
    _ plan: Plan,
    _ given: ExampleLog,
    _ first: Instant
  ) {
    let length = agreement.periods ?? .month
    let told = example.given.compactMap(\.period)
    let played = [agreement.zone.civilTime(at: first).date].map {
      CalendarPeriod(length, holding: $0)
    }
    // What happens after the first period of an example of events is what becomes of that period.
    let named = told.isEmpty ? played : told
    let expected = example.expected.compactMap(\.period)
    let all = (named + expected).filter { $0.length == length }.sorted()
    guard let start = all.first, let end = all.last else {
      (book, periods, readings, invoices, place) = (Book(agreement, []), [], [], [], 0)
      return
    }
    let periods = CalendarPeriod.series(of: length, from: start, to: end)
    self.periods = periods
    let cutOff = max(agreement.zone.startOfDay(end.end), given.instants.max() ?? first)
    let measured =
      agreement.periods == nil
      ? [] : Measurer(plan, log: given.log, cutOff: cutOff).measure(periods).periods
    readings = periods.map { period in
      measured.first { $0.period == period }?.levels ?? []
    }
    let facts = ExampleFigures(agreement, example)
    let pages = zip(periods, readings).map { facts.page($0, $1) }
    book = Book(agreement, pages)
    invoices =
      example.expected.contains(where: \.isOfInvoice)
      ? facts.invoices(pages, given.log, cutOff) : []
    place = named.max().flatMap { periods.firstIndex(of: $0) } ?? 0
  }

  /// The periods of a statement, the last of which it is of.
  init(_ statement: Statement) {
    book = Book(statement.agreement, statement.pages)
    periods = statement.pages.map(\.figures.period)
    readings = periods.map { $0 == statement.period ? statement.readings : [] }
    invoices = []
    place = periods.count - 1
  }

  /// The place of the period that a claim is about.
  func place(of expectation: Expectation) -> Int? {
    guard let period = expectation.period else { return periods.isEmpty ? nil : place }
    return periods.firstIndex(of: period)
  }
}

extension Expectation {
  /// True when it is about an invoice.
  fileprivate var isOfInvoice: Bool {
    switch claim {
    case .charged, .invoiced: true
    default: false
    }
  }
}

extension ExampleFact {
  /// The period it tells of, where it names one.
  fileprivate var period: CalendarPeriod? {
    switch self {
    case .attained(let period, _), .figures(let period, _): period
    case .event, .interval, .notice, .now: nil
    }
  }
}

/// What an example gives by the period.
private struct ExampleFigures {
  let agreement: Agreement
  var attained: [CalendarPeriod: [ExampleFact.Attainment]] = [:]
  var series: [CalendarPeriod: [String: SeriesFigures.Figure]] = [:]

  init(_ agreement: Agreement, _ example: WorkedExample) {
    self.agreement = agreement
    for fact in example.given {
      switch fact {
      case .attained(let period, let levels): attained[period, default: []] += levels
      case .figures(let period, let figures):
        for figure in figures {
          series[period, default: [:]][figure.series] = SeriesFigures.Figure(
            value: figure.value,
            range: example.citation.range
          )
        }
      case .event, .interval, .notice, .now: break
      }
    }
  }

  /// The invoices of the periods; none where the head has no `money`.
  func invoices(_ pages: [BookPage], _ log: EventLog, _ cutOff: Instant) -> [Invoice] {
    var figures = SeriesFigures()
    for (period, series) in series {
      for (name, figure) in series { _ = figures.add(figure, of: name, in: period) }
    }
    let invoicer = Invoicer(
      agreement,
      pages,
      usage: UsageReader(agreement, log: log, cutOff: cutOff),
      series: figures,
      duties: DutyReader(agreement, log: log, cutOff: cutOff, onlyTold: true).readings().all,
      cutOff: cutOff
    )
    // A ledger that does not add up is a fault of the program, which the command tells.
    return (try? invoicer?.invoices()) ?? []
  }

  func page(_ period: CalendarPeriod, _ readings: [LevelReading]) -> BookPage {
    guard let said = attained[period] else {
      // An example that tells what levels attained in one period tells all there is of them.
      let measured = attained.isEmpty ? readings : []
      return BookPage(period, measured, series: series[period] ?? [:], agreement)
    }
    let attainments = said.compactMap { attainment($0) }
    let figures = said.map { attainment in
      let value = Goal(.atLeast, attainment.attained).value
      let goal = agreement.level(attainment.level)?.goal
      return (
        attainment.level,
        LevelFigures(isMet: goal?.isMet(by: value), attained: value, counts: nil)
      )
    }
    return BookPage(
      figures: PeriodPage(
        period,
        levels: Dictionary(figures) { first, _ in first },
        series: series[period] ?? [:]
      ),
      attained: attainments.map { PossibleAttainments($0) }
    )
  }

  private func attainment(_ said: ExampleFact.Attainment) -> Attainment? {
    guard let goal = agreement.level(said.level)?.goal else { return nil }
    return Attainment(
      level: said.level,
      share: Goal(.atLeast, said.attained).value,
      goal: goal
    )
  }
}
