import Diagnostics
import Measuring
import Rendering
import Testing

struct ReadingsTests {
  private func availability(down seconds: String) throws -> String {
    var scene = try Scene()
    try scene.down("O-1", "2026-04-10 00:00", "2026-04-10 \(seconds)")
    let measured = try scene.measured("2026-04", at: "2026-05-02 00:00")
    let page = ReadingsReport(scene.desk.agreement, measured, textVersion: "v").page
    let line = TextDrawer.draw(page).split(separator: "\n").first { $0.contains("availability") }
    return String(line ?? "")
  }

  @Test(arguments: [
    ("07:12:01", "98.99 %", "2,566,079 / 2,592,000 seconds", "missed"),
    ("07:12:00", "99.00 %", "42,768 / 43,200 minutes", "met"),
    ("07:11:59", "99.00003 %", "2,566,081 / 2,592,000 seconds", "met"),
    ("07:12:00.000001", "98.99 %", "2,566,079.999999 / 2,592,000.000000 seconds", "missed"),
  ])
  func `a share is told apart from its goal and never rounded up to it`(
    down: String,
    attained: String,
    exactly: String,
    verdict: String
  ) throws {
    let line = try availability(down: down)
    #expect(line.contains("  \(attained)  \(exactly) "))
    #expect(line.contains("99 %  \(verdict)"))
  }

  @Test func `a level forgiven for few tickets says so`() throws {
    var scene = try Scene()
    for number in 1...3 {
      let name = "T-\(number)"
      try scene.ticket(name, "opened", "2026-03-06 09:00", ["users-affected": 10, "workaround": 1])
      let hour = number == 1 ? "11:00" : "09:30"
      try scene.ticket(name, "answered", "2026-03-06 \(hour)", ["by": 0, "automatic": 1])
    }
    let measured = try scene.measured("2026-03", at: "2026-04-02 00:00")
    let csv = ReadingsReport(scene.desk.agreement, measured, textVersion: "v").csv
    #expect(
      csv.contains(
        "responded,2,3,tickets,66.66,95,met,final,"
          + "met because fewer than 20 tickets count and at most 1 may miss,66.66,95.00,,\r\n"
      )
    )
  }

  @Test func `a subject's name is quoted in CSV, escaped in JSON and harmless in text`() throws {
    var scene = try Scene()
    let name = "T\"1\",\u{1B}\n<b>"
    try scene.ticket(name, "opened", "2026-03-06 09:00", ["users-affected": 10, "workaround": 1])
    try scene.ticket(name, "answered", "2026-03-06 09:30", ["by": 0, "automatic": 1])
    let measured = try scene.measured("2026-03", at: "2026-04-02 00:00")
    let report = SubjectsReport(.init(scene.desk.agreement, measured, textVersion: "v"))
    let line =
      "first-response,1,2026-03-06T09:00:00Z,2026-03-06T10:00:00Z,2026-03-06T09:30:00Z,1800,3600,met,v,"
    #expect(report.csv.contains("\r\n\"T\"\"1\"\",\u{1B}\n<b>\",\(line)\r\n"))
    #expect(report.json.compact.contains(#""subject":"T\"1\",\u001b\n<b>""#))
    #expect(TextDrawer.draw(report.page).contains("T\"1\",\u{FFFD}\u{FFFD}<b>"))
    #expect(HTMLDrawer.draw(report.page).contains("T&quot;1&quot;,\u{FFFD}\n&lt;b&gt;"))
  }

  @Test func `a subject's line in JSON tells lengths in two ways`() throws {
    var scene = try Scene()
    try scene.ticket("T", "opened", "2026-03-06 09:00", ["users-affected": 10, "workaround": 1])
    let measured = try scene.measured("2026-03", at: "2026-03-06 09:10")
    let json = SubjectsReport(.init(scene.desk.agreement, measured, textVersion: "v")).json.compact
    #expect(json.contains(#""elapsed":{"iso":"PT10M","seconds":600}"#))
    #expect(json.contains(#""stopped":null"#))
  }
}
