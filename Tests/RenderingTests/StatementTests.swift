import Diagnostics
import Rendering
import Testing

struct StatementTests {
  @Test func `the statement of a bad month reads from the amount to the receipt`() throws {
    let text = TextDrawer.draw(try Desk.shared.get().report("2026-04").page)
    let sentences = [
      "Payable, monthly credits: 2,775.00 EUR",
      "which\nreaches the cap of 15 %.",
      "line          level         attained",
      "availability  availability   95.62 %",
      "monthly.availability  availability   95.62 %  < 96 %             10 %  1,321.43 EUR",
      "monthly.cap           cap                     reached            15 %",
      "monthly.payable       payable                                    15 %  2,775.00 EUR",
      "clause 4 Service credits, monthly.closes",
      "zone data",
      "tickets.csv",
    ]
    var rest = Substring(text)
    for sentence in sentences {
      let found = try #require(rest.firstRange(of: sentence), "\(sentence)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `in HTML the id of a level stands with its details alone`() throws {
    let html = HTMLDrawer.draw(try Desk.shared.get().report("2026-04").page)
    #expect(html.contains("<span>availability</span>"))
    #expect(!html.contains("data-label=\"line\""))
  }

  @Test func `a month without a miss owes nothing and says so`() throws {
    let text = TextDrawer.draw(try Desk.shared.get().report("2026-05").page)
    #expect(text.contains("Payable, monthly credits: 0.00 EUR\nNo level was missed: 0 %"))
  }

  @Test func `the same inputs give the same bytes`() throws {
    let desk = try Desk.shared.get()
    let (first, second) = (try desk.report("2026-04"), try desk.report("2026-04"))
    #expect(first.json.document == second.json.document)
    #expect(first.csv == second.csv)
    #expect(HTMLDrawer.draw(first.page) == HTMLDrawer.draw(second.page))
  }

  @Test func `the digest is of the document without the digest`() throws {
    let desk = try Desk.shared.get()
    var hashed: [String] = []
    let report = StatementReport(
      try desk.statement("2026-04"),
      provenance: desk.provenance,
      hash: {
        hashed.append($0)
        return "d16e57"
      }
    )
    guard case .object(var members) = report.json else {
      Issue.record("a statement is an object")
      return
    }
    #expect(members.removeValue(forKey: "digest") == "d16e57")
    #expect(members["schema"] == "abide/statement/1")
    #expect(hashed == [JSONValue.object(members).document])
  }

  @Test func `no folder of one machine is part of a statement`() throws {
    let report = try Desk.shared.get().report("2026-04")
    #expect(!report.json.document.contains("Examples/"))
    #expect(!TextDrawer.draw(report.page).contains("Examples/"))
    #expect(!HTMLDrawer.draw(report.page).contains("Examples/"))
  }

  @Test func `every line of the CSV has as many fields as its head`() throws {
    let lines = try Desk.shared.get().report("2026-04").csv.split(separator: "\r\n")
    #expect(lines.count == 1 + 3 + 3 + 3)
    let widths = Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
    #expect(widths == [23])
  }

  @Test func `a month that is not over is provisional`() throws {
    var scene = try Scene()
    try scene.ticket("T-1", "opened", "2026-03-06 21:30", ["users-affected": 10, "workaround": 1])
    let text = TextDrawer.draw(try scene.report("2026-03", at: "2026-03-06 21:40").page)
    #expect(text.contains("March 2026, provisional"))
    #expect(text.contains("- responded: the period is not over at the cut-off"))
    #expect(text.contains("1 not decided yet at the cut-off"))
  }

  @Test func `one ticket lacks a fact and two lack it`() throws {
    var scene = try Scene()
    try scene.ticket("T-1", "opened", "2026-03-06 21:30")
    let one = TextDrawer.draw(try scene.report("2026-03", at: "2026-04-06 21:40").page)
    #expect(one.contains("1 lacks a fact the promise depends on"))
    try scene.ticket("T-2", "opened", "2026-03-06 21:30")
    let two = TextDrawer.draw(try scene.report("2026-03", at: "2026-04-06 21:40").page)
    #expect(two.contains("2 lack a fact the promise depends on"))
  }
}
