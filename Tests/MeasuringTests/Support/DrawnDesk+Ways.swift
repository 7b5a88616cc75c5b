import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// The ways in which one desk can be measured, all of which must give the same.
extension DrawnDesk {
  /// What a way of measuring gives: by ticket and clock its runs, and what the levels come to.
  struct Answer: Equatable {
    var cycles: [String: [[ReferenceCycle]]] = [:]
    var levels: [String] = []
  }

  var year: CalendarPeriod { CalendarPeriod(.year, holding: covering.lowerBound) }

  /// What the reference reads; it counts no levels.
  func expected() -> [String: [[ReferenceCycle]]] {
    subjects.mapValues { events in references.map { $0.cycles(of: events, at: cutOff) } }
      .filter { !$0.value.allSatisfy(\.isEmpty) }
  }

  func measurer(_ log: EventLog) -> Measurer {
    var log = log
    log.close()
    return Measurer(
      PlanCompiler.compile(agreement, covering: covering),
      log: log,
      cutOff: cutOff
    )
  }

  /// All at once.
  func batch(_ log: EventLog) -> Answer {
    let measured = measurer(log).measure([year], wantsSubjects: true)
    return Answer(cycles: cycles(measured.subjects), levels: levels(measured.periods))
  }

  /// Slice by slice on several threads, the parts added in any order.
  func threads(_ log: EventLog, cuts: [Int32], seed: UInt64) async -> Answer {
    let measurer = measurer(log)
    let axis = measurer.axis(of: [year])
    let whole = measurer.slices.flatMap { slice in
      let ends = cuts.filter { slice.subjects.contains($0) }.sorted() + [slice.subjects.upperBound]
      let starts = [slice.subjects.lowerBound] + ends.dropLast()
      return zip(starts, ends).map { SubjectSlice(record: slice.record, subjects: $0..<$1) }
    }
    var random = SeededGenerator(seed: seed)
    let parts = await withTaskGroup(of: Partial.self) { group in
      for slice in whole { group.addTask { measurer.partial(of: slice, on: axis) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let measured = measurer.measurement(
      of: [year],
      from: parts.shuffled(using: &random),
      wantsSubjects: true
    )
    return Answer(cycles: cycles(measured.subjects), levels: levels(measured.periods))
  }

  /// From a packed log, as `--packed` and `--state` do.
  func packed(_ log: EventLog) throws -> EventLog {
    var sections: [[UInt64]] = []
    LogPacker(log).pack(for: agreement) { sections.append($0) }
    var unpacker = LogUnpacker(agreement)
    for section in sections { try unpacker.read(section) }
    return try unpacker.finish()
  }

  /// Event by event, by clocks that run live.
  func live() -> [String: [[ReferenceCycle]]] {
    let names = subjects.keys.sorted()
    let record = agreement.records[0]
    let rows = names.enumerated().flatMap { number, name in
      (subjects[name] ?? []).map { (number: Int32(number), event: $0) }
    }.sorted { Happening.precedes($0.event, $1.event) }
    let archive = LiveDesk.Archive(subjects: names.count)
    var clocks = LiveClocks(
      PlanCompiler.compile(agreement, covering: covering),
      record: 0,
      start: rows.first?.event.at ?? cutOff
    ) { archive.events[Int($0)] }
    for row in rows where row.event.at <= cutOff {
      let event = LiveEvent(
        subject: row.number,
        at: row.event.at,
        sequence: row.event.sequence,
        content: clocks.content(
          event: record.event(row.event.event) ?? 0,
          facts: record.values(row.event.facts)
        )
      )
      archive.events[Int(row.number)].append(event)
      _ = clocks.receive(event)
    }
    _ = clocks.advance(to: max(cutOff, clocks.now))
    var readings: [String: [[ReferenceCycle]]] = [:]
    for (number, name) in names.enumerated() {
      let cycles = clocks.readings(of: Int32(number))
      if !cycles.isEmpty { readings[name] = byClock(cycles) }
    }
    return readings
  }

  // MARK: Words

  private func cycles(_ subjects: [SubjectReading]) -> [String: [[ReferenceCycle]]] {
    Dictionary(uniqueKeysWithValues: subjects.map { ($0.subject, byClock($0.cycles)) })
  }

  private func byClock(_ cycles: [CycleReading]) -> [[ReferenceCycle]] {
    agreement.clocks.indices.map { clock in
      cycles.filter { $0.clock == clock }.map(ReferenceCycle.init)
    }
  }

  private func levels(_ periods: [Measurement.Period]) -> [String] {
    periods.flatMap(\.levels).map { reading in
      guard case .share(let detail) = reading.detail else { return reading.level.name }
      let lists = [detail.missed, detail.open, detail.cancelled, detail.undecided]
      return "\(reading.level.name) \(reading.above)/\(reading.below) "
        + lists.map { "\($0.count) \($0.named.map(\.name).sorted())" }.joined(separator: " ")
    }
  }
}
