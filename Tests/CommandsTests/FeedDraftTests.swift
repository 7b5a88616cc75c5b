import CommandSupport
import Commands
import FoundationEssentials
import TestSupport
import Testing

/// What a draft must be whatever the export: it reads, and every row of the export is accounted for.
struct FeedDraftTests {
  private static let names = [
    "id", "ticket_id", "number", "at", "by", "state", "status", "where", "x is y", "a,b", "col;1",
    "event", "type", "opened", "closed", "start", "end", "état", "priority", "ZONE", "first row",
    "to", "or", "Awaiting (all)", "updated_at", "case", "#", "<!-- a", "`", "|", "due date",
    "users",
  ]
  private static let texts = [
    "open", "closed", "on hold", "1 - High", "a; b", "where it is", "NULL", "?", "", "x and y",
    "resolved", "\"\"quoted\"\"", "Zürich", "blank", "(none)", "10", "007", "-1", "reply",
    "<!-- no -->", "```", "at", "3 - ", "!", "日本",
  ]

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `a draft of any table reads, and its trial accounts for every row`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let columns = Array(
      Self.names.shuffled(using: &random).prefix(Int.random(in: 2...9, using: &random))
    )
    let rows = Int.random(in: 1...60, using: &random)
    let kinds = columns.map { _ in Int.random(in: 0...5, using: &random) }
    var table = columns.map(Self.field).joined(separator: ",") + "\n"
    for row in 0..<rows {
      table += kinds.map { Self.field(Self.text($0, row, &random)) }.joined(separator: ",") + "\n"
    }
    let (text, status) = try Self.draft(Array(table.utf8))
    guard status == .done else {
      #expect(status == .wrongText)
      return
    }
    #expect(!text.contains("It could not be tried"), "\(table)\n\(text)")
    let counts = try #require(Self.counts(text))
    #expect(counts.rows == rows)
    #expect(counts.rows == counts.booked.reduce(0, +), "\(table)\n\(text)")
  }

  /// The rows that a trial read, and how they are booked.
  private static func counts(_ text: String) -> (rows: Int, booked: [Int])? {
    let line = text.split(separator: "\n").first { $0.contains(" used, ") }
    guard let parts = line?.split(separator: ":", maxSplits: 1), parts.count == 2 else {
      return nil
    }
    func numbers(_ text: Substring) -> [Int] {
      text.split { !$0.isNumber && $0 != "," }.compactMap { Int($0.filter(\.isNumber)) }
    }
    let booked = numbers(parts[1].prefix { $0 != "." })
    guard let rows = numbers(parts[0]).last, booked.count == 4 else { return nil }
    return (rows, booked)
  }

  private static func text(
    _ kind: Int,
    _ row: Int,
    _ random: inout SeededGenerator
  ) -> String {
    func two(_ range: ClosedRange<Int>) -> String {
      let number = Int.random(in: range, using: &random)
      return (number < 10 ? "0" : "") + "\(number)"
    }
    switch kind {
    case 0: return "\(row)"
    case 1: return "K\(row / 4)"
    case 2: return "2026-\(two(1...12))-\(two(1...28))T\(two(0...23)):00:00Z"
    case 3: return "\(two(1...12))/\(two(1...28))/2026 \(two(0...23)):\(two(0...59))"
    case 4: return "\(two(1...12)).\(two(1...12)).2026"
    default: return texts.randomElement(using: &random) ?? ""
    }
  }

  private static func field(_ text: String) -> String {
    text.contains { ",;\"".contains($0) } && !text.hasPrefix("\"\"") ? "\"\(text)\"" : "\"\(text)\""
  }

  @Test func `an export in another encoding is told by the rows that are refused`() throws {
    var bytes = Array("id,opened,closed,type\n".utf8)
    bytes +=
      Array("1,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z,Stra".utf8) + [0xDF] + Array("e\n".utf8)
    bytes += Array("2,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z,Weg\n".utf8)
    let (text, status) = try Self.draft(bytes)
    #expect(status == .done)
    #expect(text.contains("1 row: `type` is not valid UTF-8"))
    #expect(text.contains("iconv -f WINDOWS-1252 -t UTF-8"))
  }

  @Test func `an export in UTF-16 is refused with what to do`() throws {
    let (text, status) = try Self.draft([0xFF, 0xFE] + Array("id".utf8).flatMap { [$0, 0] })
    #expect(status == .wrongText)
    #expect(text.contains("iconv -f UTF-16 -t UTF-8"))
  }

  /// Drafts a feed for the bytes of an export.
  static func draft(_ bytes: [UInt8]) throws -> (text: String, status: Commands.ExitStatus) {
    let path = FileManager.default.temporaryDirectory.path + "/abide-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return draft(path)
  }

  static func draft(_ path: String) -> (text: String, status: Commands.ExitStatus) {
    let console = RecordingConsole()
    let status = console.run("feed", "draft", path)
    return (console.output + console.complaints, status)
  }
}
