import Agreements
import Diagnostics
import Measuring
import Quantities
import Rendering
import Testing

struct ExplanationTests {
  private func explanation(
    _ scene: Scene,
    clock: String,
    at cutOff: Instant
  ) throws -> ClockExplanation {
    let measurer = Measurer(scene.desk.plan, log: scene.log, cutOff: cutOff)
    let subject = try #require(measurer.evidence(subject: "T", record: 0))
    let evidence = try #require(subject.clocks.first { $0.clock.name == clock })
    return ClockExplanation(
      evidence,
      of: subject,
      plan: scene.desk.plan,
      log: scene.log,
      cutOff: cutOff,
      provenance: scene.desk.provenance
    )
  }

  private func resolvedOnTarget() throws -> ClockExplanation {
    var scene = try Scene()
    try scene.ticket("T", "opened", "2026-03-06 21:30", ["users-affected": 10, "workaround": 1])
    try scene.ticket("T", "waiting-on-customer", "2026-03-07 08:05")
    try scene.ticket("T", "customer-answered", "2026-03-07 12:05")
    try scene.ticket("T", "resolved", "2026-03-07 19:00")
    let cutOff = try scene.measured("2026-03", at: "2026-04-02 00:00").cutOff
    return try explanation(scene, clock: "resolution", at: cutOff)
  }

  @Test func `a clock's time is accounted for stretch by stretch`() throws {
    let text = TextDrawer.draw(try resolvedOnTarget().page)
    #expect(
      text.contains(
        """
        Verdict
        -------
          elapsed 8 h <= allowance 8 h: met
          started 2026-03-06 21:30, due 2026-03-07 19:00, stopped 2026-03-07 19:00, counted in desk-hours
            (Mo-Su 07:30-22:00)

        Where the time went
        -------------------
          cycle  from              to                state         length      served  because
        """
      )
    )
    for line in [
      "1  2026-03-06 21:30  2026-03-07 08:05  running  10 h 35 min   1 h 5 min  opened: starts",
      "1  2026-03-07 08:05  2026-03-07 12:05  paused           4 h       (4 h)  waiting-on-customer: pauses",
      "1  2026-03-07 12:05  2026-03-07 19:00  running   6 h 55 min  6 h 55 min  customer-answered: runs on",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test func `an explanation names rows, facts and the words of the clause`() throws {
    let text = TextDrawer.draw(try resolvedOnTarget().page)
    for words in [
      "from 2026-03-06 21:30: 8 h of desk-hours, as users-affected 10, workaround no",
      "priority[2]: users-affected 5 to < 50, workaround no -> priority urgent",
      "> ```clock resolution",
      "> | urgent | 1 h | 8 h | desk-hours |",
      "clause 2 Priorities, targets and clocks, target[2], desk.agreement.md:",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `an explanation in JSON holds the same`() throws {
    let json = try resolvedOnTarget().json.compact
    for part in [
      #""schema":"abide/clock-explanation/1""#,
      #""verdict":"elapsed 8 h <= allowance 8 h: met""#,
      #""because":"opened: starts""#,
      #""row":"target[2]""#,
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }

  @Test func `every line of a statement can be asked for`() throws {
    let desk = try Desk.shared.get()
    let statement = try desk.statement("2026-04")
    let ids = LineExplanation.ids(of: statement)
    #expect(
      ids == [
        "availability", "responded", "resolved", "monthly.availability", "monthly.responded",
        "monthly.resolved", "monthly.sum", "monthly.cap", "monthly.payable",
      ]
    )
    for id in ids {
      #expect(LineExplanation(id, of: statement, provenance: desk.provenance) != nil, "\(id)")
    }
    #expect(LineExplanation("monthly.nothing", of: statement, provenance: desk.provenance) == nil)
  }

  @Test func `a share of a capped credit is explained to the cent`() throws {
    let desk = try Desk.shared.get()
    let line = try #require(
      LineExplanation(
        "monthly.availability",
        of: try desk.statement("2026-04"),
        provenance: desk.provenance
      )
    )
    let text = TextDrawer.draw(line.page)
    #expect(
      text.contains(
        """
          10 % of monthly-fee 18,500.00 EUR = 1,850.00 EUR
          its share of what is payable: 2,775.00 EUR x 10 % / 21 % = 1,321.4285… EUR (9250/7)
          whole 1,321.42 EUR, by largest remainder: 1,321.43 EUR
        """
      )
    )
    #expect(text.contains("> A missed level earns a credit. Credits for one month stop at 15 %"))
  }

  @Test func `the explanation of a credit says which line its figure stands on`() throws {
    let desk = try Desk.shared.get()
    let statement = try desk.statement("2026-04")
    func text(_ id: String) throws -> String {
      let line = LineExplanation(id, of: statement, provenance: desk.provenance)
      return TextDrawer.draw(try #require(line).page)
    }
    let sentence = "`--line resolved` lists what stands behind the level's figure."
    #expect(try text("monthly.resolved").contains(sentence))
    #expect(try text("monthly.payable").contains("`--line monthly.availability`"))
    #expect(try text("resolved").contains("missed ("))
  }

  @Test func `a long reason wraps beside the times of its stretch`() throws {
    var scene = try Scene()
    try scene.ticket("T", "opened", "2026-03-06 21:30", ["users-affected": 1, "workaround": 1])
    try scene.ticket("T", "waiting-on-customer", "2026-03-07 08:05")
    try scene.ticket(
      "T",
      "reassessed",
      "2026-03-07 12:05",
      ["users-affected": 60, "workaround": 0]
    )
    try scene.ticket("T", "customer-answered", "2026-03-07 12:05")
    let cutOff = try scene.measured("2026-03", at: "2026-04-02 00:00").cutOff
    let text = TextDrawer.draw(try explanation(scene, clock: "resolution", at: cutOff).page)
    let start = try #require(text.firstRange(of: "Where the time went"))
    let end = try #require(text.firstRange(of: "Events\n------"))
    let table = text[start.lowerBound..<end.lowerBound]
    #expect(table.contains("facts: changes what is"))
    for line in table.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
  }

  @Test func `outages that overlap count once`() throws {
    let desk = try Desk.shared.get()
    let line = try #require(
      LineExplanation(
        "availability",
        of: try desk.statement("2026-04"),
        provenance: desk.provenance
      )
    )
    let text = TextDrawer.draw(line.page)
    #expect(text.contains("of which 30 h 52 min counts; time that several were down counts once"))
    #expect(text.contains("O-216"))
  }
}
