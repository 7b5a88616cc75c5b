import Agreements
package import Quantities
import ServiceHours

/// Measures an agreement over a log.
package struct Measurer: Sendable {
  /// The plan it measures by.
  package let plan: Plan
  let log: EventLog
  let cutOff: Instant

  /// The subjects that are looked at, or nil when all are.
  let bound: BoundSubjects?

  /// The subjects that the lateness of a duty excuses.
  let late: LateSubjects

  /// Prepares to measure.
  /// - Parameters:
  ///   - plan: The agreement, made flat.
  ///   - log: What is known to have happened.
  ///   - cutOff: The instant up to which events are looked at.
  ///   - bound: The subjects to look at, or nil for all.
  package init(_ plan: Plan, log: EventLog, cutOff: Instant, bound: BoundSubjects? = nil) {
    // A feed that is said to have nothing to tell is among the agreement's, and tells that nobody
    // waited; a log that no feed told leaves nothing out.
    self.plan = log.feeds.isEmpty ? plan : plan.told(by: plan.agreement.feeds + log.feeds)
    var log = log
    if !log.isClosed { log.close() }
    self.log = log
    self.cutOff = cutOff
    self.bound = bound
    late = LateSubjects(self.plan, log, cutOff: cutOff)
  }

  /// Prepares to measure under some of the excuses that a plan knows.
  /// - Parameters:
  ///   - plan: The agreement with every excuse, made flat.
  ///   - log: What is known to have happened, closed.
  ///   - cutOff: The instant up to which events are looked at.
  ///   - bound: The subjects to look at, or nil for all.
  ///   - excuses: The excuses that hold.
  init(
    _ plan: Plan,
    log: EventLog,
    cutOff: Instant,
    bound: BoundSubjects? = nil,
    granting excuses: [GrantedExcuse]
  ) {
    self.plan = log.feeds.isEmpty ? plan : plan.told(by: plan.agreement.feeds + log.feeds)
    self.log = log
    self.cutOff = cutOff
    self.bound = bound
    late = LateSubjects(self.plan, log, cutOff: cutOff, granting: excuses)
  }

  /// The readings of some periods.
  /// - Parameters:
  ///   - periods: The periods, in order.
  ///   - wantsSubjects: True to list every run of every clock that touches a period.
  ///   - wantsLists: True when the readings must be able to name who was missed, open or left out.
  /// - Returns: The readings, and the runs when they are asked for.
  package func measure(
    _ periods: [CalendarPeriod],
    wantsSubjects: Bool = false,
    wantsLists: Bool = true
  ) -> Measurement {
    let axis = axis(of: periods)
    return measurement(
      of: periods,
      from: slices.map { partial(of: $0, on: axis, wantsLists: wantsLists) },
      wantsSubjects: wantsSubjects,
      wantsLists: wantsLists
    )
  }

  /// Where periods begin and end, as partials count by them.
  package func axis(of periods: [CalendarPeriod]) -> PeriodAxis {
    PeriodAxis(
      periods.map { plan.agreement.bounds(of: $0) },
      windows: plan.figures.map {
        WindowAxis($0.window, periods, of: plan.agreement, cutOff: cutOff)
      }
    )
  }

  /// A sum of contributions to which nothing contributes yet.
  package func nothing(on axis: PeriodAxis) -> Partial { Partial(plan, axis: axis) }

  /// The readings of periods, from what slices of the subjects contribute.
  /// - Parameters:
  ///   - periods: The periods, in the order of the partials' axis.
  ///   - partials: The contributions of all subjects, in any order.
  ///   - wantsSubjects: True to list every run of every clock that touches a period.
  ///   - wantsLists: True when they were made with lists, so that the readings can name subjects.
  /// - Returns: The readings, and the runs when they are asked for.
  package func measurement(
    of periods: [CalendarPeriod],
    from partials: [Partial],
    wantsSubjects: Bool = false,
    wantsLists: Bool = true
  ) -> Measurement {
    let axis = axis(of: periods)
    var sum = nothing(on: axis)
    for partial in partials { sum.add(partial) }
    let reader = ShareReader(plan, sum, log: log, cutOff: cutOff, wantsLists: wantsLists)
    let figures = FigureReader(plan, sum, log: log, cutOff: cutOff, wantsLists: wantsLists)
    return Measurement(
      cutOff: cutOff,
      periods: periods.indices.map { place in
        Measurement.Period(
          period: periods[place],
          levels: levels(periods[place], place, axis.bounds[place], reader, figures)
        )
      },
      subjects: wantsSubjects ? subjects(in: axis.bounds) : []
    )
  }

  // Readings in the order of the agreement, whatever kind each level is.
  private func levels(
    _ period: CalendarPeriod,
    _ place: Int,
    _ bounds: Interval,
    _ reader: ShareReader,
    _ figures: FigureReader
  ) -> [LevelReading] {
    plan.agreement.levels.compactMap { level in
      if let share = plan.shares.firstIndex(where: { $0.level.name == level.name }) {
        return reader.reading(share, in: period, place)
          .questioned(refusals(of: [plan.shares[share].record]))
      }
      if let figure = plan.figures.firstIndex(where: { $0.level.name == level.name }) {
        return figures.reading(figure, in: period, place)
          .questioned(refusals(of: plan.figures[figure].members.map(\.record)))
      }
      guard let available = plan.availabilities.first(where: { $0.level.name == level.name }) else {
        return nil
      }
      let days = plan.agreement.days(of: available.availability.window, in: period)
      return AvailabilityReader(
        plan: available,
        hours: plan.hours,
        zone: plan.agreement.zone,
        log: log,
        cutOff: cutOff
      ).reading(period: period, bounds: days, end: bounds.end)
        .questioned(
          refusals(of: [available.down.record] + available.exclusions.map(\.source.record))
        )
    }
  }

  // Refused rows might have told something of these records, so figures made of them are open.
  private func refusals(of records: [Int]) -> [String] {
    let names = records.map { log.records[$0].record.name }
    return log.receipts.compactMap { receipt in
      let count = receipt.refusals.count
      let feed = log.feeds.first { $0.name == receipt.feed }
      guard count > 0, let feed, names.contains(feed.record) else { return nil }
      return "\(count.grouped) \(count == 1 ? "row" : "rows") of \(receipt.feed) refused"
    }
  }
}
