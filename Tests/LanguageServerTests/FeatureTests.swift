import Diagnostics
import Foundation
import Testing

/// What an editor is answered, on the support desk's agreement.
struct FeatureTests {
  private static let desk = "desk.agreement.md"

  private func opened() throws -> Opened {
    let opened = try Opened()
    try opened.open(Self.desk)
    return opened
  }

  private func labels(_ reply: Reply?) -> [String] {
    reply?["items"]?.elements.compactMap { $0["label"]?.text } ?? []
  }

  @Test func `a term tells its clause, what it says and who quotes it`() throws {
    let hover = try opened().answer("textDocument/hover", Self.desk, at: "cap: 15", plus: 1)
    let told = try #require(hover?["contents"]?["value"]?.text)
    #expect(told.contains("**monthly.cap**, clause 4 Service credits"))
    #expect(told.contains("15 % of monthly-fee, shared pro rata by largest remainder"))
    #expect(told.contains("Quoted in clause 4 Service credits, line 115."))
  }

  @Test(arguments: [
    ("days of working-day, each", 10, 18), ("(=desk-hours)", 4, 19), ("target.counted-in", 9, 65),
    ("ticket.reopened within", 9, 26), ("[clause 7]", 3, 178), ("first-response met", 3, 71),
    ("bands.credit of", 8, 118), ("provider.director and", 12, 3),
  ])
  func `what is named leads to where it is declared`(
    _ words: String,
    _ plus: Int,
    _ line: Int
  ) throws {
    let opened = try opened()
    try #require(try opened.text(Self.desk).contains(words))
    let place = try opened.answer("textDocument/definition", Self.desk, at: words, plus: plus)
    #expect(place?["range"]?["start"]?["line"]?.integer == line)
  }

  @Test func `a calendar leads to its own file`() throws {
    let place = try opened().answer(
      "textDocument/definition",
      Self.desk,
      at: "ie-public-holidays\ndesk",
      plus: 4
    )
    #expect(place?["uri"]?.text?.hasSuffix("calendars/ie-public-holidays.calendar.md") ?? false)
    #expect(place?["uri"]?.text?.contains("abide%20lsp") ?? false)
  }

  @Test func `an event is renamed wherever it is named, in the feed too`() throws {
    let opened = try opened()
    let edits = try opened.answer(
      "textDocument/rename",
      Self.desk,
      at: "resolved; reopened",
      plus: 2,
      ["newName": "mended"]
    )
    let changes = try #require(edits?["changes"]?.members)
    #expect(changes.count == 2)
    for name in [Self.desk, "desk.feed.md"] {
      let own = try #require(changes[opened.folder.appending(path: name).absoluteString])
      let text = Applied.text(try opened.text(name), own.elements)
      try text.write(to: opened.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    #expect(try Checked.findings(in: opened, Self.desk) == [])
    #expect(try opened.text("desk.feed.md").contains("ticket.mended: event is resolved"))
  }

  @Test func `a name that would change what is agreed is refused`() throws {
    let opened = try opened()
    let id = try opened.editor.ask(
      "textDocument/rename",
      [
        "textDocument": .object(["uri": opened.address(Self.desk)]),
        "position": .object(["line": .integer(18), "character": .integer(2)]),
        "newName": "desk-hours",
      ]
    )
    let refusal = try opened.editor.answer(to: id)
    #expect(refusal["error"]?["code"]?.integer == -32803)
    #expect(refusal["error"]?["message"]?.text?.contains("definition desk-hours already") ?? false)
  }

  @Test func `keys, names, members, values, paths and zones are offered where they fit`() throws {
    let opened = try opened()
    func offers(_ words: String, _ plus: Int) throws -> [String] {
      labels(try opened.answer("textDocument/completion", Self.desk, at: words, plus: plus))
    }
    let keys = try offers("longest-pause: 10", 0)
    #expect(keys.contains("cancelled"))
    #expect(!keys.contains("runs"), "it stands there already")
    #expect(try offers("within: target.f", 15) == ["first-response", "resolution", "counted-in"])
    #expect(try offers("ticket.opened until", 7).contains("waiting-on-customer"))
    #expect(try offers("(=monthly.cap", 2).contains("monthly.cap"))
    #expect(try offers("[15 %](=m", 1).contains("15 % = monthly.cap") == false)
    #expect(try offers("(#notices", 2).contains("ending"))
    #expect(
      try offers("prevails: terms", 10).starts(with: ["terms", "prose", "neither, hold the amount"])
    )
    #expect(try offers("zone: E", 7).contains("Europe/Dublin"))
    #expect(try offers("| no         | urgent", 2) == ["yes", "no", "any", "otherwise"])
    #expect(try offers("```clock first", 4).contains("hand-over"))
    #expect(try offers("for at most", 3) == [])
  }

  @Test func `a fix makes its finding go away`() throws {
    let opened = try opened()
    let right = try opened.text(Self.desk)
    let faults = [
      ("[15 %](=monthly.cap)", "[16 %](=monthly.cap)", "PRO01"),
      ("under [clause 7](#notices)", "under [clause 8](#notices)", "REF04"),
      ("cap: 15 % of monthly-fee,", "cap: 15 % of monthly-fees,", "REF01"),
      ("longest-pause:", "longest-pauze:", "DEAD01"),
      ("zone: Europe/Dublin", "zone: Europe/Dubln", "TIM01"),
      ("## 8. Changes {#changes}", "## 8. Changes", "SYN09"),
      ("prevails: terms\n", "", "PRO08"),
      ("in [30 days](=for-cause.cure)", "in 30 days", "PRO02"),
    ]
    for (index, fault) in faults.enumerated() {
      let version = Int64(index + 2)
      let wrong = right.replacingOccurrences(of: fault.0, with: fault.1)
      try #require(wrong != right)
      try opened.change(Self.desk, to: wrong, version: version)
      let actions = try opened.editor.answer(
        "textDocument/codeAction",
        [
          "textDocument": .object(["uri": opened.address(Self.desk)]),
          "range": .object([
            "start": .object(["line": .integer(0), "character": .integer(0)]),
            "end": .object(["line": .integer(900), "character": .integer(0)]),
          ]),
          "context": .object(["diagnostics": .array([])]),
        ]
      )["result"]?.elements
      let first = try #require(
        actions?.first { $0["diagnostics"]?.elements.first?["code"]?.text == fault.2 },
        "\(fault.2) has no fix"
      )
      let edits = try #require(first["edit"]?["changes"]?.members.values.first?.elements)
      let mended = Applied.text(wrong, edits)
      try mended.write(
        to: opened.folder.appending(path: Self.desk),
        atomically: true,
        encoding: .utf8
      )
      #expect(try Checked.findings(in: opened, Self.desk) == [], "after the fix of \(fault.2)")
    }
  }

  @Test func `an agreement is checked anew when its feed changes in the editor or on disk`() throws
  {
    let opened = try opened()
    #expect(try opened.findings(Self.desk, version: 1).isEmpty)
    let feed = try opened.text("desk.feed.md")
    let wrong = feed.replacingOccurrences(of: "ticket.closed:", with: "ticket.clozed:")
    // Only the agreement knows that there is no such event.
    func isTold(_ findings: [Reply]) -> Bool {
      findings.contains { $0["message"]?.text?.contains("clozed") ?? false }
    }
    try opened.open("desk.feed.md", wrong)
    #expect(isTold(try opened.findings("desk.feed.md", version: 1)))
    try opened.change("desk.feed.md", to: feed, version: 2)
    #expect(try opened.findings("desk.feed.md", version: 2).isEmpty)

    try Data(wrong.utf8).write(to: opened.folder.appending(path: "desk.feed.md"))
    opened.editor.forget()
    try opened.editor.tell(
      "textDocument/didClose",
      ["textDocument": .object(["uri": opened.address("desk.feed.md")])]
    )
    #expect(try opened.findings("desk.feed.md").isEmpty, "a file that was closed is not told of")
    opened.editor.forget()
    #expect(isTold(try opened.findings("desk.feed.md")), "but what its agreement finds in it is")

    try Data(feed.utf8).write(to: opened.folder.appending(path: "desk.feed.md"))
    opened.editor.forget()
    try opened.editor.tell("workspace/didChangeWatchedFiles", ["changes": .array([])])
    #expect(try opened.findings("desk.feed.md").isEmpty)
  }

  @Test func `the outline has the clauses, and in each what stands in it`() throws {
    let opened = try opened()
    let parts = try opened.answer("textDocument/documentSymbol", Self.desk, at: "cap")?.elements
    let title = try #require(parts?.first)
    #expect(title["name"]?.text == "Support Desk Agreement")
    let clauses = title["children"]?.elements ?? []
    let levels = clauses.first { $0["name"]?.text == "3. Service levels" }
    #expect(
      levels?["children"]?.elements.compactMap { $0["name"]?.text }
        == ["level-list", "maintenance-work", "customer-caused"]
    )
  }
}
