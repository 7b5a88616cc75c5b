package import Agreements
package import Quantities
import ServiceHours

/// Measures periods under any choice of facts: subjects that no fact speaks of are folded once, and those of facts once
/// for each choice of their own facts.
///
/// What subjects contribute adds up and can be taken away again, so the sum of a choice is made from that of a similar one, by the
/// subjects whose facts differ. The readings are those of the whole log under that choice; they name no subjects.
package struct FactSums: Sendable {
  /// How slices are folded, perhaps at the same time: by their number, and given back in order.
  package typealias Spread = (_ count: Int, _ fold: @Sendable (Int) -> Partial) -> [Partial]

  // What subjects contribute under the facts that count.
  private struct Sum {
    // By group, the facts that count, in order.
    let own: [[Int]]
    let partial: Partial
  }

  private let bench: FactBench
  private let groups: [FactBench.Alone]
  private let periods: [CalendarPeriod]
  private let cutOff: Instant
  private let dates: ClosedRange<CivilDate>
  private let axis: PeriodAxis

  /// The hours that were compiled.
  package private(set) var library: HoursLibrary

  // The agreement with all that facts excuse subjects from, and its plan.
  private let plan: Plan

  // Facts of no subject, with their places: they change intervals alone.
  private let timeless: FactBench
  private let timelessPlaces: [Int]

  // What the subjects contribute that no fact speaks of.
  private let rest: Partial

  // What each group contributes, by its own facts that count.
  private var known: [[[Int]: Partial]]

  // The last sums: the next choice is mostly like one of them.
  private var recent: [Sum] = []
  private static let mostSums = 6

  // Measurers by the facts of no subject that count.
  private var measurers: [[Int]: Measurer] = [:]

  /// Folds what no fact speaks of; nil where a subject's facts may reach other subjects, as the lateness of a duty that
  /// excuses may.
  /// - Parameters:
  ///   - bench: The log with its facts.
  ///   - groups: Its facts by subject.
  ///   - agreement: The agreement, or its cut to a part of a period.
  ///   - periods: The periods, in order.
  ///   - cutOff: The last instant that counts.
  ///   - library: Hours that are compiled already.
  ///   - spread: How slices are folded.
  package init?(
    _ bench: FactBench,
    by groups: [FactBench.Alone],
    under agreement: Agreement,
    periods: [CalendarPeriod],
    cutOff: Instant,
    sharing library: HoursLibrary = HoursLibrary(),
    _ spread: Spread = { (0..<$0).map($1) }
  ) {
    var library = library
    var excused = agreement
    excused.grantedExcuses += bench.entries.indices.compactMap(bench.excuse)
    let dates = HoursHorizon.dates(of: excused, log: bench.log, cutOff: cutOff, periods: periods)
    let plan = PlanCompiler.compile(excused, covering: dates, sharing: &library)
    guard !plan.isExcusedByDuties else { return nil }
    let (log, subjects) = bench.rest
    let measurer = Measurer(plan, log: log, cutOff: cutOff, bound: subjects, granting: [])
    let axis = measurer.axis(of: periods)
    let slices = measurer.slices
    var rest = measurer.nothing(on: axis)
    for partial in spread(
      slices.count,
      { measurer.partial(of: slices[$0], on: axis, wantsLists: false) }
    ) {
      rest.add(partial)
    }
    let acting = groups.filter { $0.places.contains { !bench.isIdle($0) } }
    let timeless = bench.entries.indices.filter { bench.entries[$0].subject == nil }
    self.bench = bench
    self.groups = acting
    self.periods = periods
    self.cutOff = cutOff
    self.dates = dates
    self.axis = axis
    self.library = library
    self.plan = plan
    self.rest = rest
    self.timeless = FactBench(timeless.map { bench.entries[$0] }, bench.intervalsOnly, excused)
    timelessPlaces = timeless
    known = acting.map { _ in [:] }
  }

  /// The readings under a choice of facts.
  /// - Parameters:
  ///   - chosen: The places of the facts that count.
  ///   - forMoney: True to let excuses from money act, as what is owed is worked out.
  /// - Returns: The readings of the periods, without lists.
  package mutating func measure(
    _ chosen: Set<Int>,
    forMoney: Bool = false
  ) -> [Measurement.Period] {
    let acting = forMoney ? chosen : chosen.subtracting(bench.moneyFacts)
    return read(sum(acting), timelessPlaces.filter(acting.contains))
  }

  /// The readings of the subject of some facts alone, and of nothing else.
  /// - Parameters:
  ///   - group: The facts of the subject.
  ///   - chosen: The places of those that count.
  /// - Returns: The readings of the periods; excuses from money act.
  package mutating func measure(
    _ group: FactBench.Alone,
    _ chosen: Set<Int>
  ) -> [Measurement.Period] {
    guard let place = groups.firstIndex(where: { $0.places == group.places }) else {
      return read(Partial(plan, axis: axis), [])
    }
    return read(partial(place, group.places.filter(chosen.contains)), [])
  }

  // MARK: Sums

  private mutating func sum(_ chosen: Set<Int>) -> Partial {
    let own = groups.map { $0.places.filter(chosen.contains) }
    var nearest: Sum?
    var changes = groups.count
    for sum in recent.reversed() {
      let differing = sum.own.indices.count { sum.own[$0] != own[$0] }
      if differing < changes { (nearest, changes) = (sum, differing) }
    }
    if changes == 0, let nearest { return nearest.partial }
    var sum = nearest?.partial ?? rest
    for group in groups.indices where nearest?.own[group] != own[group] {
      if let before = nearest?.own[group] { sum.remove(partial(group, before)) }
      sum.add(partial(group, own[group]))
    }
    if recent.count == FactSums.mostSums { recent.removeFirst() }
    recent.append(Sum(own: own, partial: sum))
    return sum
  }

  // What the subject of a group contributes under some of its facts.
  private mutating func partial(_ group: Int, _ chosen: [Int]) -> Partial {
    if let found = known[group][chosen] { return found }
    let (bench, places) = (groups[group].bench, groups[group].places)
    let own = Set(places.indices.filter { chosen.contains(places[$0]) })
    let measurer = Measurer(
      plan,
      log: bench.log(under: own),
      cutOff: cutOff,
      granting: own.sorted().compactMap(bench.excuse)
    )
    var sum = measurer.nothing(on: axis)
    for slice in measurer.slices {
      sum.add(measurer.partial(of: slice, on: axis, wantsLists: false))
    }
    known[group][chosen] = sum
    return sum
  }

  // MARK: Readings

  private mutating func read(_ sum: Partial, _ timeless: [Int]) -> [Measurement.Period] {
    measurer(timeless).measurement(of: periods, from: [sum], wantsLists: false).periods
  }

  private mutating func measurer(_ chosen: [Int]) -> Measurer {
    if let found = measurers[chosen] { return found }
    let own = Set(timelessPlaces.indices.filter { chosen.contains(timelessPlaces[$0]) })
    // Excuses from money were left out of the choice where they do not act.
    let (agreement, log) = timeless.applying(own, forMoney: true)
    let plan =
      own.isEmpty
      ? plan : PlanCompiler.compile(agreement, covering: dates, sharing: &library)
    let measurer = Measurer(plan, log: log, cutOff: cutOff, granting: [])
    measurers[chosen] = measurer
    return measurer
  }
}

extension Plan {
  /// True when the lateness of a duty takes subjects out of what levels count.
  fileprivate var isExcusedByDuties: Bool {
    let granted = Set(agreement.grantedExcuses.map(\.name))
    let pardons =
      shares.flatMap(\.pardons) + figures.flatMap { figure in figure.members.flatMap(\.pardons) }
    return pardons.contains { !granted.contains($0.duty) }
  }
}
