import CommandSupport
import Commands
import Foundation
import Testing

/// A paper goes out as a Word file and comes back marked up.
@Suite(
  .serialized,
  .enabled(if: WordFile.isAvailable, "pandoc or python3 is not installed, so no Word file is made")
)
struct WordTests {
  private static let text = """
    # Support

    ```agreement support
    provider: A Desk; signs director
    customer: A Company; signs director
    in force: 2026-01-01 to 2026-12-31
    zone: Europe/Dublin
    periods: calendar months
    money: EUR, round half-up to 0.01 at payable
    prevails: terms
    uses: tickets.feed
    ```

    ## 1. Answers {#answers}

    A ticket is answered within [4 h](=answer.within) of desk hours, and
    the desk is *always* kind to whoever asks.

    ```define
    desk-hours: Mo-Fr 09:00-17:00
    long-hours: Mo-Su 08:00-20:00
    monthly-fee: 1,000.00 EUR per month
    ```

    ```record ticket
    events: opened; answered
    ```

    ```clock answer
    runs: ticket.opened until ticket.answered
    reopened: never
    within: 4 h of desk-hours
    ```

    ```clock late-answer
    runs: ticket.opened until ticket.answered
    reopened: never
    within: 12 h of long-hours
    ```

    Table: Levels {#level-list level}

    | level    | out of                  | good            | goal | too few | none at all |
    | -------- | ----------------------- | --------------- | ---- | ------- | ----------- |
    | answered | tickets opened in month | answer met      | 90 % | never   | met         |
    | at-all   | tickets opened in month | late-answer met | 99 % | never   | met         |

    ## 2. Credits {#credits}

    Table: Bands {#bands unique complete}

    | level    | attained | -> credit |
    | -------- | -------- | --------- |
    | answered | >= 90 %  | 0 %       |
    | answered | < 90 %   | 7 %       |
    | at-all   | >= 99 %  | 0 %       |
    | at-all   | < 99 %   | 5 %       |

    ```credit monthly
    each: bands.credit of monthly-fee
    cap: 10 % of monthly-fee, shared pro rata by largest remainder
    closes: 10 days after the month
    remedy: price adjustment, not exclusive
    ```

    ## 3. Changes {#changes}

    ```change
    signed by: provider.director and customer.director
    reaches: tickets opened on or after its effective date; months beginning on or after it
    ```

    """

  private static let feed = """
    # Tickets

    ```feed tickets
    reads: csv
    rows: events
    subject: ticket by number
    at: time as YYYY-MM-DD HH:MM in Europe/Dublin
    order: file
    ticket.opened: what is opened
    ticket.answered: what is answered
    ```

    """

  private static let rows = """
    number,time,what
    T-1,2026-03-02 09:00,opened
    T-1,2026-03-02 11:30,answered
    T-2,2026-03-03 09:00,opened
    T-2,2026-03-03 12:30,answered

    """

  private func folder() throws -> String {
    let folder = NSTemporaryDirectory() + "/abide-word-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in [
      ("desk.agreement.md", Self.text), ("tickets.feed.md", Self.feed), ("tickets.csv", Self.rows),
    ] {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    return folder
  }

  /// What `abide amend --from` tells of a file with changes.
  private func told(
    _ edits: [String],
    _ more: [String] = [],
    in folder: String
  ) throws -> (lines: [String], complaints: String, status: Int32) {
    let drawing = RecordingConsole()
    let drawn = drawing.run("render", "\(folder)/desk.agreement.md", "-o", "\(folder)/desk.docx")
    #expect(drawn == .done, "\(drawing.complaints)")
    let isMarked = WordFile.mark("\(folder)/desk.docx", as: "\(folder)/back.docx", edits)
    #expect(isMarked)
    let console = RecordingConsole()
    let arguments = ["amend", "\(folder)/desk.agreement.md", "--from", "\(folder)/back.docx"]
    let status = Abide.run(arguments + more, console: console.console)
    return (
      console.output.split(separator: "\n").map(String.init), console.complaints, status.rawValue
    )
  }

  @Test func `a paper without changes proposes nothing`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let told = try told([], in: folder)
    #expect(told.lines == ["nothing is proposed"])
    #expect(told.status == 0)
  }

  @Test(arguments: [
    ("met within [4|2] h", "answer.within: 4 h of desk-hours becomes 2 h of desk-hours"),
    ("within [12|24] h", "late-answer.within: 12 h of long-hours becomes 24 h of long-hours"),
    ("[90|95]\u{A0}%", "answered.goal: 90 % becomes 95 %"),
    (
      "at most [10|8]",
      "monthly.cap: 10 % of monthly-fee, shared pro rata by largest remainder becomes "
        + "8 % of monthly-fee, shared pro rata by largest remainder"
    ),
    ("09:00 to [17|18]:00", "desk-hours: Mo-Fr 09:00-17:00 becomes Mo-Fr 09:00-18:00"),
    ("kind to [whoever|all who] ask", "words in answers: whoever becomes all who"),
    (", [and the|while the] desk", "words in answers: and becomes while"),
    ("[4|3] h", "answer.within: 4 h becomes 3 h"),
    ("kind[ to whoever asks|].", "words in answers: kind to whoever asks. becomes kind."),
  ])
  func `a tracked change becomes an entry of an amendment`(_ edit: String, _ words: String) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let told = try told([edit], in: folder)
    #expect(told.lines.contains("  1. \(words)"), "\(told.lines)")
    #expect(told.lines.contains("     proposed by T. Counsel 2027-02-03T10:00:00Z"))
    #expect(told.status == 0)
  }

  @Test func `each proposal has its price, and the draft that is written can be signed`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let told = try told(
      [
        "met within [4|3] h", "kind to [whoever|all who] ask",
        "When work is taken up [again|anew]",
      ],
      [
        "--data", "tickets=\(folder)/tickets.csv", "--period", "2026-03", "-o",
        "\(folder)/desk.1.amendment.md", "--effective", "2026-07-01",
      ],
      in: folder
    )
    #expect(told.status == 1)
    #expect(
      told.lines.contains(
        "     2026-03: 1 of 4 runs of clocks come out otherwise; 2026-03: monthly 0.00 EUR becomes 70.00 EUR"
      ),
      "\(told.lines)"
    )
    #expect(
      told.lines.contains(
        "     2026-03: every run of a clock comes out as before; every credit is what it was"
      )
    )
    #expect(told.lines.contains("  now: When work is taken up anew: never."))
    let draft = try String(contentsOfFile: "\(folder)/desk.1.amendment.md", encoding: .utf8)
    let signed = draft.replacingOccurrences(
      of: "effective: 2026-07-01\n",
      with:
        "effective: 2026-07-01\nsigned: provider.director 2026-06-01; customer.director 2026-06-01\n"
    )
    try signed.write(toFile: "\(folder)/desk.1.amendment.md", atomically: true, encoding: .utf8)
    let console = RecordingConsole()
    let status = console.run("show", "\(folder)/desk.agreement.md")
    #expect(status == .done, "\(console.complaints)")
    #expect(console.output.contains("within: 3 h of desk-hours"))
    #expect(console.output.contains("answered within [3 h](=answer.within)"))
    #expect(console.output.contains("all who asks"))
  }

  @Test func `a file that is none of its papers is refused`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let console = RecordingConsole()
    let path = "\(folder)/desk.agreement.md"
    #expect(console.run("amend", path, "--from", "\(folder)/tickets.csv") == .wrongText)
    #expect(console.complaints.contains("tickets.csv"))
    #expect(console.run("amend", path, "--from", "\(folder)/none.docx") == .failingWorld)
  }
}
