import Agreements
import Quantities
import ServiceHours

/// Levels counted by hand: one moment after another, one ticket after another.
enum ReferenceLevels {
  // MARK: Availability

  /// Time not down out of time agreed, in microseconds.
  ///
  /// Time is cut at every edge of anything; a piece between two edges is all one thing.
  static func availability(
    _ availability: Availability,
    less exclusions: [Exclusion],
    told: [ToldInterval],
    in bounds: Interval,
    hours: [String: HoursTable],
    zone: Zone,
    cutOff: Instant
  ) -> (above: Int64, below: Int64) {
    let known = Interval(bounds.start, min(bounds.end, cutOff))
    guard let table = hours[availability.hours], !known.isEmpty else { return (0, 0) }
    func span(_ told: ToldInterval) -> Interval {
      Interval(told.start, min(told.end ?? cutOff, cutOff))
    }
    func whole(_ pattern: EventPattern) -> [ToldInterval] {
      told.filter { told in
        told.kind == pattern.event && told.start < cutOff
          && ReferenceRules(tables: []).holds(
            pattern.condition,
            [:],
            own: told.facts,
            ownNames: ["cause", "announced"]
          )
      }
    }
    let outages = whole(availability.down).map(span)
      .filter { $0.length >= availability.shortest ?? .zero }
      .map { inBlocks($0, availability.blocks) }

    var edges = table.open(in: known).intervals.flatMap { [$0.start, $0.end] }
    // What is too short to count may be excused all the same, in blocks too.
    let blocks = told.map(span).map { inBlocks($0, availability.blocks) }
    edges += (outages + told.map(span) + blocks).flatMap { [$0.start, $0.end] }
    for exclusion in exclusions {
      edges += exclusion.between.map { self.edges(of: $0, in: known, zone) } ?? []
    }

    var excluded: [(Exclusion.Effect, IntervalSet)] = []
    for exclusion in exclusions {
      let works = whole(exclusion.when)
        .filter { isAnnounced($0, exclusion.announced, hours, zone) }.map(span)
        .map {
          exclusion.when.event == availability.down.event ? inBlocks($0, availability.blocks) : $0
        }
      var left = exclusion.quota ?? known.length
      var taken: [Interval] = []
      for piece in pieces(known, edges) where table.isOpen(at: piece.start) {
        guard works.contains(where: { $0.contains(piece.start) }),
          exclusion.between.map({ holds($0, piece.start, zone) }) ?? true
        else { continue }
        let part = min(left, piece.length)
        taken.append(Interval(piece.start, piece.start + part))
        left = left - part
      }
      excluded.append((exclusion.effect, IntervalSet(taken)))
      edges += taken.flatMap { [$0.start, $0.end] }
    }

    var (above, below): (Int64, Int64) = (0, 0)
    for piece in pieces(known, edges) where table.isOpen(at: piece.start) {
      let effects = excluded.filter { effect, set in
        set.intervals.contains { $0.contains(piece.start) }
      }.map { $0.0 }
      if effects.contains(.downAndAgreedTime) { continue }
      let isDown = outages.contains { $0.contains(piece.start) } && effects.isEmpty
      below += piece.length.microseconds
      above += isDown ? 0 : piece.length.microseconds
    }
    return (above, below)
  }

  // Block after block, as long as the outage goes on.
  private static func inBlocks(_ outage: Interval, _ blocks: TimeBlocks?) -> Interval {
    guard let blocks else { return outage }
    var end = outage.start
    while end + blocks.length <= outage.end { end = end + blocks.length }
    if blocks.countsStarted, end < outage.end { end = end + blocks.length }
    return Interval(outage.start, end)
  }

  private static func pieces(_ known: Interval, _ edges: [Instant]) -> [Interval] {
    let inside = Set(edges.filter(known.contains) + [known.start, known.end]).sorted()
    return zip(inside, inside.dropFirst()).map { Interval($0, $1) }
  }

  private static func edges(of window: Window, in known: Interval, _ zone: Zone) -> [Instant] {
    var date = zone.civilTime(at: known.start).date.adding(days: -1)
    var edges: [Instant] = []
    while zone.startOfDay(date) < known.end {
      edges += [window.start, window.end].map {
        zone.instant(of: CivilTime(date: date, clock: $0))
      }
      date = date.adding(days: 1)
    }
    return edges
  }

  private static func holds(_ window: Window, _ instant: Instant, _ zone: Zone) -> Bool {
    let clock = zone.civilTime(at: instant).clock
    return window.crossesMidnight
      ? clock >= window.start || clock < window.end : clock >= window.start && clock < window.end
  }

  private static func isAnnounced(
    _ told: ToldInterval,
    _ limit: Limit?,
    _ hours: [String: HoursTable],
    _ zone: Zone
  ) -> Bool {
    guard let limit else { return true }
    guard case .instant(let announced) = told.facts["announced"] else { return false }
    switch limit.length {
    case .elapsed(let span): return announced + span <= told.start
    case .workingDays(let count, let name, let rolledFirst):
      let roll: Roll = rolledFirst ? .first : .last
      let day = hours[name]?.step(workingDays: count, from: announced, rolled: roll)
      return day.map { $0 <= told.start } ?? false
    default: return false
    }
  }

  // MARK: Shares

  /// Tickets whose clock was met, out of those met or missed.
  static func share(
    _ share: ClockShare,
    excusedBy excuses: [EventPattern],
    subjects: [String: [Happening]],
    clock: ReferenceClock,
    in bounds: Interval,
    cutOff: Instant
  ) -> (above: Int64, below: Int64) {
    var (met, missed): (Int64, Int64) = (0, 0)
    for events in subjects.values {
      let known = events.filter { $0.at <= cutOff }.sorted(by: Happening.precedes)
      let facts = known.reduce(into: ReferenceRules.Facts()) { $0.merge($1.facts) { $1 } }
      guard clock.rules.holds(share.condition, facts) else { continue }
      if excuses.contains(where: { last($0, known) != nil }) { continue }
      let cycles = clock.cycles(of: events, at: cutOff)
      if share.placedBy == clock.clock.stop {
        for cycle in cycles where cycle.lastStop.map(bounds.contains) ?? false {
          met += cycle.outcome == "met" ? 1 : 0
          missed += cycle.outcome == "missed" ? 1 : 0
        }
      } else if let placed = last(share.placedBy, known), bounds.contains(placed) {
        // A ticket is met when each of its runs is, and missed when one is.
        let outcomes = Set(cycles.map(\.outcome))
        if outcomes.contains("missed") {
          missed += 1
        } else if outcomes.isDisjoint(with: ["undecided", "running", "paused"]) {
          met += outcomes.contains("met") ? 1 : 0
        }
      }
    }
    return (met, met + missed)
  }

  private static func last(_ pattern: EventPattern, _ events: [Happening]) -> Instant? {
    events.last { $0.event == pattern.event }?.at
  }
}
