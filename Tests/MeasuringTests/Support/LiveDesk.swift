import Agreements
import Measuring
import Quantities
import TestSupport

/// A desk made up at random whose events come one by one, some of them late, to live clocks and to a
/// log at the same time.
struct LiveDesk {
  /// All events that have come, by subject: what live clocks ask for when one was late.
  final class Archive {
    var events: [[LiveEvent]]

    init(subjects: Int) { events = Array(repeating: [], count: subjects) }
  }

  let end: Instant
  let warnings: [Ratio] = [Ratio(1, 2), Ratio(9, 10)]
  private(set) var clocks: LiveClocks
  private let desk: RandomDesk
  private let plan: Plan
  private let names: [String]
  private let archive: Archive
  private var waiting: ArraySlice<LoggedRow>
  private var come: [LoggedRow] = []

  /// Makes a desk.
  /// - Parameters:
  ///   - seed: What decides it.
  ///   - subjects: How many tickets there are.
  ///   - lateness: Of ten events, how many come late.
  ///   - feeds: What tells the events, or nothing where nothing is left out.
  /// - Throws: When the desk's zone or dates do not read.
  init(seed: UInt64, subjects: Int, lateness: Int = 2, feeds: [Feed] = []) throws {
    let desk = try RandomDesk(seed: seed, subjects: subjects)
    var random = SeededGenerator(seed: seed)
    self.desk = desk
    plan = PlanCompiler.compile(desk.agreement, covering: desk.covering).told(by: feeds)
    names = desk.subjects.keys.sorted()
    let archive = Archive(subjects: names.count)
    self.archive = archive
    let rows = desk.rows(shuffled: seed).map { row in
      let isLate = Int.random(in: 0..<10, using: &random) < lateness
      let delay = isLate ? Int64.random(in: 1...3_000, using: &random) : 0
      return (row: row, arrival: row.happening.at + .minutes(delay))
    }
    waiting =
      rows.sorted {
        $0.arrival != $1.arrival
          ? $0.arrival < $1.arrival : Happening.precedes($0.row.happening, $1.row.happening)
      }.map(\.row)[...]
    let instants = rows.map(\.arrival) + [desk.cutOff]
    end = (instants.max() ?? desk.cutOff) + .hours(100)
    clocks = LiveClocks(
      plan,
      record: 0,
      start: rows.map(\.row.happening.at).min() ?? desk.cutOff,
      warnings: warnings
    ) { archive.events[Int($0)] }
  }

  func number(of subject: String) -> Int32 { Int32(names.firstIndex(of: subject) ?? 0) }
  func name(of subject: Int32) -> String { names[Int(subject)] }

  // MARK: Events

  /// The next event that comes.
  func next() -> Happening? { waiting.first?.happening }

  /// Hands the next event on.
  mutating func receive(_ happening: Happening) -> [LiveAction] {
    guard let row = waiting.popFirst() else { return [] }
    come.append(row)
    let record = desk.agreement.records[0]
    let event = LiveEvent(
      subject: number(of: row.subject),
      at: happening.at,
      sequence: happening.sequence,
      content: clocks.content(
        event: record.event(happening.event) ?? 0,
        facts: record.values(happening.facts)
      )
    )
    let subject = Int(event.subject)
    let place =
      archive.events[subject].firstIndex {
        ($0.at, $0.sequence) > (event.at, event.sequence)
      } ?? archive.events[subject].endIndex
    archive.events[subject].insert(event, at: place)
    return clocks.receive(event)
  }

  mutating func advance(to instant: Instant) -> [LiveAction] { clocks.advance(to: instant) }

  // MARK: Readings

  /// How the clocks stand live, by subject.
  mutating func live() -> [String: [CycleReading]] {
    var readings: [String: [CycleReading]] = [:]
    for name in names {
      let cycles = clocks.readings(of: number(of: name))
      if !cycles.isEmpty { readings[name] = cycles }
    }
    return readings
  }

  /// How a batch over the events that have come says they stand.
  func batch() -> [String: [CycleReading]] {
    let years = (-1...1).map { desk.covering.lowerBound.adding(days: $0 * 365) }
      .map { CalendarPeriod(.year, holding: $0) }
    let subjects = measurer(at: clocks.now).measure(years, wantsSubjects: true).subjects
    return Dictionary(uniqueKeysWithValues: subjects.map { ($0.subject, $0.cycles) })
  }

  func measurer(at cutOff: Instant) -> Measurer {
    Measurer(plan, log: EventLog(desk.agreement, rows: come), cutOff: cutOff)
  }
}
