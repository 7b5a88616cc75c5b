import Agreements
import ArgumentParser
import Measuring
import Quantities
import ServiceHours

/// How much of what prices count every period has.
struct Volumes {
  /// Something prices count.
  struct Entry {
    /// What it is called.
    let name: String

    /// How much of it, or nil where nobody said.
    let amount: Ratio?

    /// What one of it is, such as `hours`; an event needs no word.
    let unit: String
  }

  private let agreement: Agreement
  private let amounts: [String: Ratio]
  private let events: [EventName]
  private let rates: [Rate]
  private let series: [Series]

  /// Lays what was said beside what the prices of an agreement count.
  /// - Throws: `ValidationError` for a name that no price counts, one that is given twice, and a number that is not whole
  ///   where things are counted.
  init(_ said: [VolumeArgument], _ agreement: Agreement) throws {
    self.agreement = agreement
    events = Volumes.events(agreement)
    // Work of which nobody can say what its rows would hold cannot be made up.
    rates = agreement.governance.rates.filter { rate in
      rate.worked.first.map { WorkRow(agreement, $0) != nil } ?? false
    }
    series = agreement.governance.series
    var amounts: [String: Ratio] = [:]
    let names = events.map(\.description) + rates.map(\.name) + series.map(\.name)
    for volume in said {
      guard names.contains(volume.name) else {
        let known =
          names.isEmpty ? "they count nothing" : "they count \(names.joined(separator: ", "))"
        throw ValidationError("the prices of \(agreement.id) do not count \(volume.name): \(known)")
      }
      guard amounts.updateValue(volume.amount, forKey: volume.name) == nil else {
        throw ValidationError("--volume \(volume.name) is given twice")
      }
      if events.contains(where: { $0.description == volume.name }), volume.amount.denominator > 1 {
        throw ValidationError("--volume \(volume.name) counts events, so it takes a whole number")
      }
      if volume.amount > Ratio(1_000_000_000) {
        throw ValidationError("--volume \(volume.name) is more than a period can have")
      }
    }
    self.amounts = amounts
  }

  private static func events(_ agreement: Agreement) -> [EventName] {
    var events: [EventName] = []
    for price in agreement.governance.prices {
      switch price.model {
      case .each(let event, _), .slices(let event, _):
        if !events.contains(event) { events.append(event) }
      default: break
      }
    }
    return events
  }

  /// What prices count, each with how much of it.
  var entries: [Entry] {
    events.map { Entry(name: "\($0)", amount: amounts["\($0)"], unit: "") }
      + rates.map { Entry(name: $0.name, amount: amounts[$0.name], unit: "hours") }
      + series.map { Entry(name: $0.name, amount: amounts[$0.name], unit: unit($0)) }
  }

  private func unit(_ series: Series) -> String {
    switch series.dimension {
    case .time: "hours"
    case .money: agreement.money?.currency.code ?? ""
    default: series.unit ?? ""
    }
  }

  // MARK: As if it had happened

  /// A log in which that much of everything happens in every period.
  /// - Throws: `ValidationError` when a period has fewer hours than are to be worked.
  func log(in periods: [CalendarPeriod]) throws -> EventLog {
    var log = EventLog(agreement, feeds: [])
    for period in periods {
      let start = agreement.bounds(of: period).start
      for event in events { tell(event, in: period, at: start, &log) }
      for rate in rates { try work(rate, in: period, &log) }
    }
    log.close()
    return log
  }

  private func tell(
    _ event: EventName,
    in period: CalendarPeriod,
    at start: Instant,
    _ log: inout EventLog
  ) {
    guard let place = place(event.record), let kind = log.records[place].record.event(event.event)
    else { return }
    let count = Int(clamping: (amounts["\(event)"] ?? .zero).rounded(.towardsZero))
    let facts = Array(repeating: FactPool.absent, count: log.records[place].pool.width)
    for number in 0..<count {
      log.records[place].tell(
        kind,
        of: "\(period).\(number)",
        at: start,
        sequence: Int64(number),
        facts: facts
      )
    }
  }

  // Work goes on from the first moment of the period, within the hours of its rate.
  private func work(_ rate: Rate, in period: CalendarPeriod, _ log: inout EventLog) throws {
    guard let row = rate.worked.first.flatMap({ WorkRow(agreement, $0) }),
      let hours = amounts[rate.name], hours > .zero
    else { return }
    var left = Span(microseconds: Int64(clamping: (hours * Ratio(3_600_000_000)).rounded(.halfUp)))
    for open in try stretches(rate, in: period) where left > .zero {
      let length = min(left, open.length)
      row.add(Interval(open.start, open.start + length), to: &log)
      left = left - length
    }
    guard left == .zero else {
      throw ValidationError(
        "--volume \(rate.name)=\(hours.decimal(places: 2)): \(period) has \(left) too few of \(rate.hours ?? "")"
      )
    }
  }

  private func stretches(_ rate: Rate, in period: CalendarPeriod) throws -> [Interval] {
    let bounds = agreement.bounds(of: period)
    guard let hours = rate.hours.flatMap(agreement.hours),
      let table = try? HoursTable(hours.hours, covering: period.first...period.end)
    else { return [Interval(bounds.start, bounds.start + Span.hours(1_000_000_000))] }
    return table.open(in: bounds).intervals
  }

  /// The figures of series, the same in every period.
  func figures(in periods: [CalendarPeriod], beside known: SeriesFigures) -> SeriesFigures {
    var figures = known
    for one in series {
      guard let amount = amounts[one.name] else { continue }
      let value = one.dimension == .time ? amount * Ratio(3600) : amount
      for period in periods {
        // What a text of figures says stands.
        _ = figures.add(.init(value: value, range: one.citation.range), of: one.name, in: period)
      }
    }
    return figures
  }

  private func place(_ record: String) -> Int? {
    agreement.records.firstIndex { $0.name == record }
  }
}
