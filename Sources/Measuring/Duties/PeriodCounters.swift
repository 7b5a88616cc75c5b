import Agreements
import Quantities
import ServiceHours

/// Counts the periods of one agreement, in the way its text says.
struct PeriodCounters: Sendable {
  let agreement: Agreement

  /// The dates its hours are known for.
  let covering: ClosedRange<CivilDate>

  private let events: ToldEvents
  private let shelf = TableShelf()

  /// Prepares to count.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - covering: The dates its hours must be known for.
  ///   - events: What happened, for the days that do not count.
  init(_ agreement: Agreement, covering: ClosedRange<CivilDate>, events: ToldEvents) {
    self.agreement = agreement
    self.covering = covering
    self.events = events
  }

  /// What a counter for some duty or claim counts by.
  func counter(_ counting: Counting?, workingDays: String? = nil) -> PeriodCounter {
    let counting = counting ?? agreement.governance.counting
    return PeriodCounter(
      counting?.rule ?? CountingProfile.plain.rule,
      in: agreement.zone,
      workingDays: table(workingDays ?? counting?.workingDays),
      closing: table(counting?.closing),
      daysOff: daysOff(counting?.without ?? [])
    )
  }

  /// Counts a length of the text after something.
  func count(_ limit: Limit, after anchor: CountingAnchor, _ counting: Counting?) -> PeriodCount? {
    count(limit, times: 1, anchor, counting, isForward: true)
  }

  /// Counts a length of the text back from something.
  func count(_ limit: Limit, before anchor: CountingAnchor, _ counting: Counting?) -> PeriodCount? {
    count(limit, times: 1, anchor, counting, isForward: false)
  }

  /// Counts a length several times over, from one anchor and never from where it ended before.
  func count(
    _ limit: Limit,
    times: Int,
    _ anchor: CountingAnchor,
    _ counting: Counting?,
    isForward: Bool = true
  ) -> PeriodCount? {
    if case .served(let span, let hours) = limit.length {
      return served(Span(microseconds: span.microseconds * Int64(times)), hours, anchor, isForward)
    }
    var hours: String?
    if case .workingDays(_, let named, _) = limit.length { hours = named }
    let counter = counter(counting, workingDays: hours)
    let length = limit.counted(times)
    return isForward ? counter.count(length, after: anchor) : counter.count(length, before: anchor)
  }

  private func served(
    _ span: Span,
    _ hours: String,
    _ anchor: CountingAnchor,
    _ isForward: Bool
  ) -> PeriodCount? {
    let start = anchor.instant ?? agreement.zone.startOfDay(anchor.date.adding(days: 1))
    guard let end = table(hours)?.add(isForward ? span : -span, to: start) else { return nil }
    let date = agreement.zone.civilTime(at: end).date
    return PeriodCount(
      anchor: anchor.date,
      nominal: date,
      last: date,
      end: end,
      endsWithDay: false,
      steps: []
    )
  }

  /// The hours of a name as a table, or nil for none and for hours that never open.
  func table(_ name: String?, in zone: Zone? = nil) -> HoursTable? {
    guard let named = name.flatMap(agreement.hours) else { return nil }
    // Hours that name a zone keep it: only those of the agreement's own clock are read elsewhere.
    let isOwn = named.hours.zone == agreement.zone
    let hours = zone.map { isOwn ? named.hours.read(in: $0) : named.hours } ?? named.hours
    return try? shelf.table(of: hours, covering: covering)
  }

  /// The days that events and intervals touch.
  private func daysOff(_ names: [EventName]) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    for event in names.flatMap({ events.events(EventQuestion($0)) }) {
      var day = agreement.zone.civilTime(at: event.at).date
      // An end at midnight touches the day before it, not the one that begins.
      let end = (event.until ?? event.at) - Span(microseconds: event.until == nil ? 0 : 1)
      let last = agreement.zone.civilTime(at: max(event.at, end)).date
      while day <= last {
        days.insert(day)
        day = day.adding(days: 1)
      }
    }
    return days
  }
}

extension Limit {
  /// The length several times over, as calendars count it.
  fileprivate func counted(_ times: Int) -> CountedLength {
    switch length {
    case .elapsed(let span), .served(let span, _):
      .time(Span(microseconds: span.microseconds * Int64(times)))
    case .workingDays(let count, _, _): .workingDays(count * times)
    case .days(let count): .days(count * times)
    case .months(let count): .months(count * times)
    }
  }
}
