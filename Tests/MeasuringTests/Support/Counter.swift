import Agreements
import Measuring
import Quantities
import TestSupport

/// A desk made up at random with several levels over its clocks, and its figures in words.
struct Counter {
  var agreement: Agreement
  let periods: [CalendarPeriod]
  let rows: [LoggedRow]
  private let desk: RandomDesk

  /// Makes a desk.
  /// - Parameters:
  ///   - seed: What decides it.
  ///   - allowances: Clocks that differ in these alone, instead of the desk's own.
  /// - Throws: When the desk's zone or dates do not read.
  init(seed: UInt64, allowances: [Span] = []) throws {
    desk = try RandomDesk(seed: seed, subjects: 40)
    rows = desk.rows(shuffled: seed)
    agreement = desk.agreement
    let own = desk.agreement.clocks[0]
    if !allowances.isEmpty {
      agreement.clocks = allowances.enumerated().map { place, span in
        own.named("clock \(place)", promising: Desk.within(span, of: "desk"))
      }
    }
    agreement.levels = agreement.clocks.flatMap { Counter.levels(over: $0) }
    agreement.exclusions = [
      Desk.exclusion(
        "noted",
        .subject,
        when: Desk.pattern("noted", where: Desk.is("channel", "mail"))
      )
      .of("\(agreement.clocks[0].name) opened")
    ]
    let year = CalendarPeriod(.year, holding: desk.covering.lowerBound)
    periods =
      (1...12).compactMap { CivilDate(year: year.first.year, month: $0, day: 1) }
      .map { CalendarPeriod(.month, holding: $0) } + [year]
  }

  // Placed by the stop and by other events, of all tickets and of some.
  private static func levels(over clock: Clock) -> [ServiceLevel] {
    let placings = [("opened", Desk.pattern("opened")), ("stopped", clock.stop)]
    let conditions: [(String, Condition?)] = [
      ("", nil), (" high", Desk.is("priority", "high", "odd")),
      (" by phone", Desk.is("channel", "phone")),
    ]
    return placings.flatMap { placing, event in
      conditions.map { name, condition in
        Desk.level(
          .clockMet(ClockShare(placedBy: event, condition: condition, clock: clock.name))
        ).named("\(clock.name) \(placing)\(name)")
      }
    }
  }

  var subjects: [String] { desk.subjects.keys.sorted() }

  func measurer(_ rows: [LoggedRow]) -> Measurer {
    let plan = PlanCompiler.compile(agreement, covering: desk.covering)
    return Measurer(plan, log: EventLog(agreement, rows: rows), cutOff: desk.cutOff)
  }

  func partial(_ measurer: Measurer, _ slice: SubjectSlice) -> Partial {
    measurer.partial(of: slice, on: measurer.axis(of: periods))
  }

  /// The subjects in a number of slices, of which some may be empty.
  func cut(into count: Int, using random: inout SeededGenerator) -> [SubjectSlice] {
    let all = Int32(desk.subjects.count)
    let cuts = (1..<count).map { _ in Int32.random(in: 0...all, using: &random) }.sorted()
    return zip([0] + cuts, cuts + [all]).map { SubjectSlice(record: 0, subjects: $0..<$1) }
  }

  // MARK: Figures

  func figures(_ measurer: Measurer, _ partials: [Partial]) -> [[String]] {
    figures(measurer.measurement(of: periods, from: partials).periods)
  }

  func figures(_ periods: [Measurement.Period]) -> [[String]] { periods.map { figures($0.levels) } }

  func figures(_ levels: [LevelReading]) -> [String] {
    levels.map { reading in
      guard case .share(let detail) = reading.detail else { return reading.level.name }
      let lists = [detail.missed, detail.open, detail.cancelled, detail.undecided]
      return "\(reading.level.name) \(reading.above)/\(reading.below) "
        + lists.map { "\($0.count) \($0.named.map(\.name))" }.joined(separator: " ")
        + " \(detail.excuses.map { "\($0.who.name) \($0.exclusion)" }) \(detail.unpromised)"
    }
  }
}

extension ServiceLevel {
  /// The same level with another name.
  fileprivate func named(_ name: String) -> ServiceLevel {
    ServiceLevel(
      name: name,
      measure: measure,
      goal: goal,
      tooFew: tooFew,
      empty: empty,
      citation: citation
    )
  }
}

extension Exclusion {
  /// The same exclusion from another level.
  fileprivate func of(_ level: String) -> Exclusion {
    Exclusion(
      name: name,
      level: level,
      effect: effect,
      when: when,
      announced: announced,
      between: between,
      quota: quota,
      citation: citation
    )
  }
}
