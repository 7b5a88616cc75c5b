import Agreements
import Measuring
import Quantities
import Testing

/// What identifies a row, and what comes of rows that say they are the same.
struct IdentityTests {
  private let feed = Desk.feed(
    .events,
    at: Desk.time("at"),
    identity: ["nr", "part"],
    sequence: "n",
    events: [
      Desk.mapping("opened", where: .column("what", isOneOf: ["open"])),
      Desk.mapping("waiting", where: .column("what", isOneOf: ["wait"])),
      Desk.mapping("resolved", where: .column("what", isOneOf: ["done"])),
    ],
    fields: [Desk.field("priority", "prio", .names([], otherwise: nil))]
  )

  private func rows(_ rows: [String]) -> RecordLog {
    var log = Export(feed, "id|nr|part|n|at|what|prio", rows).read().log
    log.close()
    return log
  }

  @Test func `a row told twice counts once`() {
    let log = rows([
      "T1|1|a|1|2026-03-02T08:00:00Z|open|low", "T1|1|a|1|2026-03-02T08:00:00Z|open|low",
      "T1|2|a|2|2026-03-02T09:00:00Z|done|low", "T1|1|a|1|2026-03-02T08:00:00Z|open|low",
    ])
    #expect(log.lines(of: 0).count == 2)
    #expect(log.dropped.duplicates == [0: 2])
    #expect(log.dropped.conflicts.isEmpty)
  }

  @Test func `rows of one identity that differ refute each other`() {
    let log = rows([
      "T1|1|a|1|2026-03-02T08:00:00Z|open|low", "T1|1|a|1|2026-03-02T08:00:00Z|open|high",
      "T1|2|a|2|2026-03-02T09:00:00Z|done|low",
    ])
    #expect(log.lines(of: 0) == [4])
    #expect(log.dropped.conflicts[0]?.map(\.line).sorted() == [2, 3])
    #expect(log.dropped.duplicates.isEmpty)
  }

  @Test func `identities of several columns are not run together`() {
    let log = rows([
      "T1|1|23|1|2026-03-02T08:00:00Z|wait|low", "T1|12|3|2|2026-03-02T08:00:00Z|wait|high",
    ])
    #expect(log.lines(of: 0).count == 2)
  }

  @Test func `rows of one instant stand in the order of their sequence`() {
    let log = rows([
      "T1|3|a|10|2026-03-02T08:00:00Z|done|low", "T1|1|a|-1|2026-03-02T08:00:00Z|open|low",
      "T1|2|a|9|2026-03-02T08:00:00Z|wait|low",
    ])
    #expect(log.lines(of: 0) == [3, 4, 2])
  }

  @Test func `a sequence that is no number is refused`() {
    let export = Export(
      feed,
      "id|nr|part|n|at|what|prio",
      ["T1|1|a|first|2026-03-02T08:00:00Z|open|low"]
    )
    #expect(export.refused() == ["1 × n: does not read as a whole number, first on line 2: first"])
  }

  @Test func `a row without identity is never a repetition`() {
    let nameless = Desk.feed(.events, at: Desk.time("at"), events: [Desk.mapping("noted")])
    let export = Export(
      nameless,
      "id|at",
      ["T1|2026-03-02T08:00:00Z", "T1|2026-03-02T08:00:00Z"]
    )
    var log = export.read().log
    log.close()
    #expect(log.lines(of: 0).count == 2)
  }

  @Test func `a row that tells one event twice does not refute itself`() {
    let milestones = Desk.feed(
      .subjects,
      identity: ["id"],
      events: [
        Desk.mapping("waiting", at: Desk.time("first")),
        Desk.mapping("waiting", at: Desk.time("second")),
      ]
    )
    let row = "T1|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z"
    var log = Export(milestones, "id|first|second", [row, row]).read().log
    log.close()
    #expect(log.lines(of: 0).count == 2)
    #expect(log.dropped.conflicts.isEmpty)
  }

  @Test func `intervals are identified as rows are`() {
    let outages = Desk.feed(
      .intervals,
      identity: ["nr"],
      events: [Desk.mapping("down", at: Desk.time("from"), end: Desk.time("to"))]
    )
    let log = Export(
      outages,
      "nr|from|to",
      [
        "1|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z",
        "1|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z",
        "2|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z", "2|2026-03-02T08:00:00Z|",
        "3|2026-03-02T07:00:00Z|2026-03-02T07:30:00Z",
      ]
    ).read().log
    let distinct = DistinctIntervals(log.intervals)
    #expect(distinct.kept.map(\.identity) == ["3", "1"])
    #expect(distinct.duplicates == [0: 1])
    #expect(distinct.conflicts[0]?.map(\.line).sorted() == [4, 5])
  }
}
