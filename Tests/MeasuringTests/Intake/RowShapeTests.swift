import Agreements
import Measuring
import Quantities
import Testing

/// The four things a row can be.
struct RowShapeTests {
  // MARK: One event

  private let events = Desk.feed(
    .events,
    at: Desk.time("at"),
    blanks: ["NULL", "?"],
    events: [
      Desk.mapping("opened", where: .column("what", isOneOf: ["open", "new"])),
      Desk.mapping(
        "answered",
        where: .all([.column("what", isOneOf: ["reply"]), .not(.blank(column: "who"))])
      ),
    ],
    fields: [
      Desk.field(
        "by",
        "who",
        .names(
          [.init(text: "A", name: "agent"), .init(text: "C", name: "customer")],
          otherwise: "bot"
        )
      ),
      Desk.field("priority", "prio", .names([], otherwise: nil)),
      Desk.field("users", "users", .count),
    ]
  )

  @Test func `a row of events tells what its texts say`() {
    let export = Export(
      events,
      "id|at|what|who|prio|users",
      [
        "T1|2026-03-02T08:00:00Z|open||Low|12",
        "T1|2026-03-02T09:00:00Z|reply|A|NULL|?",
        "T1|2026-03-02T10:00:00Z|reply|auto-mailer||",
        "T2|2026-03-02T11:00:00Z|new|C|HIGH|0",
      ]
    )
    #expect(
      export.told() == [
        "T1 opened 2026-03-02T08:00:00Z low 12",
        "T1 answered 2026-03-02T09:00:00Z agent",
        "T1 answered 2026-03-02T10:00:00Z bot",
        "T2 opened 2026-03-02T11:00:00Z high 0 customer",
      ]
    )
  }

  @Test func `rows that tell nothing are passed over and counted`() {
    let receipt = Export(
      events,
      "id|at|what|who|prio|users",
      ["T1|2026-03-02T08:00:00Z|looked|||", "T1|2026-03-02T08:00:00Z|reply|NULL||"]
    ).read().receipt
    #expect(receipt.passedOver == 2)
    #expect(receipt.events == 0)
    #expect(receipt.rows == 2)
    #expect(receipt.first == nil)
  }

  @Test func `rows that cannot be read are refused, counted and worded`() {
    let export = Export(
      events,
      "id|at|what|who|prio|users",
      [
        "T1|2026-03-02T08:00:00Z|open||urgent|1",
        "T1|2026-03-02T08:00:00Z|open||Low|many",
        "T1|02.03.2026|open||Low|1",
        "T1|03.03.2026|open||Low|1",
        "NULL|2026-03-02T08:00:00Z|open||Low|1",
        "T1||open||Low|1",
        "T1|2026-03-02T08:00:00Z|open||Low|-3",
      ]
    )
    #expect(
      export.refused() == [
        "1 × prio: holds a value that the feed does not map to ticket.priority, first on line 2: urgent",
        "2 × users: does not read as a count: digits, without a minus, first on line 3: many",
        "3 × at: does not read as ISO 8601, first on line 4: 02.03.2026",
        "1 × id: is empty, so the row has no subject, first on line 6: NULL",
      ]
    )
    #expect(export.read().receipt.rows == 7)
    #expect(export.told() == [])
  }

  @Test func `a column that the row does not have is blank`() {
    let export = Export(events, "id|at|what", ["T1|2026-03-02T08:00:00Z|open"])
    #expect(export.told() == ["T1 opened 2026-03-02T08:00:00Z"])
  }

  // MARK: One subject after a change

  private static func changes(_ fields: [FieldMapping] = [], sequence: String? = "n") -> Feed {
    Desk.feed(
      .changes,
      at: Desk.time("at"),
      identity: ["id", "n"],
      sequence: sequence,
      events: [
        Desk.mapping("opened", .firstRow, at: Desk.time("opened")),
        Desk.mapping("waiting", .becomes(column: "state", value: "Awaiting")),
        Desk.mapping("answered", .leaves(column: "state", value: "Awaiting")),
        Desk.mapping("resolved", .becomes(column: "state", value: "Resolved")),
        Desk.mapping(
          "reopened",
          .rises(column: "reopened"),
          where: .not(.column("state", isOneOf: ["Resolved"]))
        ),
      ],
      fields: fields
    )
  }

  private static let changesHeader = "id|n|at|opened|state|reopened"

  private static let changesRows = [
    "T1|1|2026-03-02T08:00:05Z|2026-03-02T08:00:00Z|New|0",
    "T1|2|2026-03-02T09:00:00Z|2026-03-02T08:00:00Z|Awaiting|0",
    "T1|3|2026-03-02T09:30:00Z|2026-03-02T08:00:00Z|Awaiting|0",
    "T1|4|2026-03-02T10:00:00Z|2026-03-02T08:00:00Z|Resolved|0",
    "T1|5|2026-03-02T11:00:00Z|2026-03-02T08:00:00Z|Resolved|1",
    "T1|6|2026-03-02T12:00:00Z|2026-03-02T08:00:00Z|Active|2",
    "T1|7|2026-03-02T12:00:00Z|2026-03-02T08:00:00Z|Resolved|2",
  ]

  @Test func `events are the changes between one row and the next, in whatever order they come`()
    throws
  {
    let expected = [
      "opened 03-02 08:00", "waiting 03-02 09:00", "resolved 03-02 10:00", "answered 03-02 10:00",
      "reopened 03-02 12:00", "resolved 03-02 12:00",
    ]
    let rows = Self.changesRows
    for order in [rows, rows.reversed(), Array(rows[3...] + rows[..<3])] {
      let export = Export(Self.changes(), Self.changesHeader, order)
      #expect(try export.steps(of: "T1") == expected)
    }
  }

  @Test func `a first row may show a ticket that is closed or waits already`() throws {
    let export = Export(
      Self.changes(),
      Self.changesHeader,
      [
        "T1|1|2026-03-02T08:00:00Z|2026-03-02T08:00:00Z|Resolved|3",
        "T2|1|2026-03-02T08:00:00Z|2026-03-02T08:00:00Z|Awaiting|0",
      ]
    )
    #expect(try export.steps(of: "T1") == ["opened 03-02 08:00", "resolved 03-02 08:00"])
    #expect(try export.steps(of: "T2") == ["opened 03-02 08:00", "waiting 03-02 08:00"])
  }

  @Test func `a count that is none is refused where growth is watched`() {
    let export = Export(
      Self.changes(),
      Self.changesHeader,
      ["T1|1|2026-03-02T08:00:00Z|2026-03-02T08:00:00Z|New|x"]
    )
    #expect(
      export.refused() == ["1 × reopened: does not read as a whole number, first on line 2: x"]
    )
  }

  @Test func `an instant of its own that is blank has not happened`() throws {
    let export = Export(
      Self.changes(),
      Self.changesHeader,
      ["T1|1|2026-03-02T08:00:00Z||New|0", "T1|2|2026-03-02T09:00:00Z||Resolved|0"]
    )
    #expect(try export.steps(of: "T1") == ["resolved 03-02 09:00"])
  }

  @Test func `two feeds of changes each compare with their own rows`() throws {
    let other = Desk.feed(
      .changes,
      at: Desk.time("at"),
      identity: ["id", "n"],
      sequence: "n",
      events: [Desk.mapping("blocked", .becomes(column: "phase", value: "Blocked"))]
    )
    let first = Export(Self.changes(), Self.changesHeader, Array(Self.changesRows.prefix(3)))
    let second = Export(
      other,
      "id|n|at|phase",
      ["T1|1|2026-03-02T08:30:00Z|Blocked", "T1|2|2026-03-02T09:15:00Z|Blocked"]
    )
    let log = second.read(into: first.read().log, feedNumber: 1).log
    #expect(
      try first.steps(of: "T1", in: log, feeds: [first.feed, other]) == [
        "opened 03-02 08:00", "blocked 03-02 08:30", "waiting 03-02 09:00",
      ]
    )
  }

  @Test func `an event at an instant of its own does not bring its row's facts there`() throws {
    let feed = Desk.feed(
      .changes,
      at: Desk.time("at"),
      identity: ["id", "n"],
      sequence: "n",
      events: [
        Desk.mapping("opened", .firstRow, at: Desk.time("opened")),
        Desk.mapping("noted", .firstRow, at: Desk.time("noted")),
      ],
      fields: [Desk.field("priority", "prio", .names([], otherwise: nil))]
    )
    let export = Export(
      feed,
      "id|n|at|opened|noted|prio",
      [
        "T1|1|2026-03-02T09:00:00Z|2026-03-02T08:00:00Z|2026-03-02T12:00:00Z|low",
        "T1|2|2026-03-02T10:00:00Z|2026-03-02T08:00:00Z|2026-03-02T12:00:00Z|high",
      ]
    )
    // The note at 12:00 stands in a row of 09:00, which knew nothing of 10:00.
    #expect(try export.known(of: "T1") == ["priority high"])
  }

  // MARK: One subject with a column for each milestone

  private let subjects = Desk.feed(
    .subjects,
    identity: ["id"],
    blanks: ["-"],
    events: [
      Desk.mapping("opened", at: Desk.time("opened")),
      Desk.mapping("waiting", at: Desk.time("wait-1")),
      Desk.mapping("answered", at: Desk.time("back-1")),
      Desk.mapping("waiting", at: Desk.time("wait-2")),
      Desk.mapping("resolved", where: .column("state", isOneOf: ["done"]), at: Desk.time("closed")),
    ],
    fields: [Desk.field("promised", "target", .instant(Desk.iso))]
  )

  @Test func `a row of a subject tells each milestone that has happened`() throws {
    let export = Export(
      subjects,
      "id|opened|wait-1|back-1|wait-2|closed|state|target",
      [
        "T1|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z|2026-03-02T10:00:00Z|2026-03-02T11:00:00Z"
          + "|2026-03-02T12:00:00Z|done|2026-03-03T00:00:00Z",
        "T2|2026-03-02T08:00:00Z|-||-|2026-03-02T12:00:00Z|open|",
        "T3|-|-||-||open|",
      ]
    )
    #expect(
      try export.steps(of: "T1") == [
        "opened 03-02 08:00", "waiting 03-02 09:00", "answered 03-02 10:00", "waiting 03-02 11:00",
        "resolved 03-02 12:00",
      ]
    )
    #expect(try export.steps(of: "T2") == ["opened 03-02 08:00"])
    #expect(export.read().receipt.passedOver == 1)
  }

  // MARK: One interval

  private let intervals = Desk.feed(
    .intervals,
    identity: ["nr"],
    events: [
      Desk.mapping(
        "down",
        where: .column("what", isOneOf: ["outage"]),
        at: Desk.time("from"),
        end: Desk.time("to")
      ),
      Desk.mapping(
        "work",
        where: .not(.blank(column: "planned-from")),
        at: Desk.time("planned-from"),
        end: Desk.time("to")
      ),
    ],
    fields: [Desk.field("cause", "cause", .names([], otherwise: nil))]
  )

  @Test func `a row of an interval tells when it began and ended`() {
    let export = Export(
      intervals,
      "nr|what|from|to|planned-from|cause",
      [
        "1|outage|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z||Provider",
        "2|outage|2026-03-02T08:00:00Z|||",
        "3|outage|2026-03-02T08:00:00Z|2026-03-02T08:00:00Z||",
        "4|work|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z|2026-03-02T08:30:00Z|",
        "5|rumour|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z||",
      ]
    )
    #expect(
      export.told() == [
        "down 2026-03-02T08:00:00Z 2026-03-02T09:00:00Z provider",
        "down 2026-03-02T08:00:00Z on",
        "down 2026-03-02T08:00:00Z 2026-03-02T08:00:00Z",
        "work 2026-03-02T08:30:00Z 2026-03-02T09:00:00Z",
      ]
    )
    #expect(export.read().receipt.passedOver == 1)
  }

  @Test func `an interval that ends before it starts is refused whole`() {
    let export = Export(
      intervals,
      "nr|what|from|to|planned-from|cause",
      [
        "1|outage|2026-03-02T08:00:00Z|2026-03-02T07:59:59Z||",
        "2|outage|2026-03-02T08:00:00Z|2026-03-02T09:00:00Z|2026-03-02T10:00:00Z|",
        "3|outage||2026-03-02T09:00:00Z||",
      ]
    )
    #expect(
      export.refused() == [
        "2 × to: lies before the start of the interval, first on line 2: 2026-03-02T07:59:59Z",
        "1 × from: does not read as ISO 8601, first on line 4: ",
      ]
    )
    #expect(export.told() == [])
    #expect(export.read().receipt.events == 0)
  }
}
