import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// What holds of measuring under several texts: each subject is read under the one that binds it, on the log of
/// the support desk.
struct AmendedLaws {
  private static let desk = SharedData.packageRoot + "/Examples/support-desk"
  private static let data = ["tickets", "outages", "maintenance"].flatMap {
    ["--data", "\($0)=\(desk)/data/\($0).csv"]
  }
  private static let effective = "2026-07-01"
  // Midnight of that day in Dublin.
  private static let begins = "2026-06-30T23:00:00Z"

  private static func run(_ words: String...) throws -> String {
    let console = RecordingConsole()
    let status = Abide.run(words + data, console: console.console)
    try #require(status == .done, "\(console.complaints)")
    return console.output
  }

  /// The desk's folder with an amendment beside its text, and the consolidated text beside that.
  private static func folder(_ operations: String) throws -> String {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.path + "/amended-" + UUID().uuidString
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["desk.agreement.md", "desk.feed.md", "calendars"] {
      try manager.copyItem(atPath: "\(desk)/\(name)", toPath: "\(folder)/\(name)")
    }
    let console = RecordingConsole()
    let text = "\(folder)/desk.agreement.md"
    try #require(Abide.run(["show", text, "--digest"], console: console.console) == .done)
    let amendment = """
      # An amendment

      ```amendment 1 to desk-2026
      base: \(console.output.trimmingCharacters(in: .newlines))
      effective: \(effective)
      reaches: tickets opened on or after effective; months beginning on or after effective
      signed: provider.director 2026-06-18; customer.director 2026-06-19; customer.finance 2026-06-19
      ```

      \(operations)
      """
    let other = RecordingConsole()
    try amendment.write(toFile: "\(folder)/desk.1.amendment.md", atomically: true, encoding: .utf8)
    let consolidate = ["amend", text, "-o", "\(folder)/new.agreement.md"]
    try #require(Abide.run(consolidate, console: other.console) == .done, "\(other.complaints)")
    return folder
  }

  private static let stricter = """
    ```replace target[normal].resolution
    was: 24 h
    now: 12 h
    ```

    ```replace monthly.cap
    was: 15 %
    now: 12 %
    ```
    """

  /// The runs of every subject, by subject, clock and cycle, without the version of the text.
  private static func runs(_ agreement: String) throws -> [String: [Substring]] {
    let period = ["--period", "2026-06..2026-08", "--subjects", "--format", "csv"]
    let csv = try run("measure", agreement, period[0], period[1], period[2], period[3], period[4])
    let lines = csv.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    return Dictionary(
      uniqueKeysWithValues: lines.map { ($0[0...2].joined(separator: " "), $0.dropLast()) }
    )
  }

  @Test func `each ticket is read under the text in force when it was opened`() throws {
    let folder = try Self.folder(Self.stricter)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let old = try Self.runs(Self.desk + "/desk.agreement.md")
    let new = try Self.runs(folder + "/new.agreement.md")
    let amended = try Self.runs(folder + "/desk.agreement.md")
    #expect(amended.count == old.count)
    var differing = 0
    for (run, fields) in amended {
      let opened = amended["\(fields[0]) first-response 1"] ?? fields
      let text = opened[3] < Self.begins ? old : new
      #expect(text[run] == fields)
      if old[run] != new[run] { differing += 1 }
    }
    #expect(differing > 20)
  }

  @Test func `a level counts what the texts of its subjects say`() throws {
    let folder = try Self.folder(Self.stricter)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let agreement = folder + "/desk.agreement.md"
    let runs = try Self.runs(agreement)
    let report = try Self.run("measure", agreement, "--period", "2026-07", "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    let period = try #require((document?["periods"] as? [[String: Any]])?.first)
    let levels = try #require(period["levels"] as? [[String: Any]])
    let resolved = try #require(levels.first { $0["level"] as? String == "resolved" })
    let detail = try #require(resolved["detail"] as? [String: Any])
    let missed = try #require(detail["missed"] as? [[String: Any]]).compactMap {
      $0["subject"] as? String
    }
    #expect(missed.count > 20)
    for subject in missed {
      let outcomes = runs.values.filter { $0[0] == subject && $0[1] == "resolution" }.map { $0[8] }
      #expect(outcomes.contains("missed"))
    }
    // Under one text for all, other tickets are missed.
    let one = try Self.run("measure", folder + "/new.agreement.md", "--period", "2026-07")
    #expect(try Self.run("measure", agreement, "--period", "2026-07") != one)
  }

  @Test func `once all subjects are bound by the new text, nothing is left of the old`() throws {
    let folder = try Self.folder(Self.stricter)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func levels(_ file: String, _ period: String) throws -> [Substring] {
      try Self.run("measure", "\(folder)/\(file)", "--period", period, "--format", "csv")
        .split(whereSeparator: \.isNewline).filter {
          $0.contains("responded") || $0.contains("availability")
        }
    }
    #expect(try levels("desk.agreement.md", "2026-12") == levels("new.agreement.md", "2026-12"))
  }

  @Test func `a change of words alone changes no reading`() throws {
    let folder = try Self.folder(
      """
      ```replace words in credits
      was: other remedies stay open
      now: all other remedies stay open
      ```
      """
    )
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func statement(_ file: String) throws -> [[Substring]] {
      // All but the version of the text, which is another.
      try Self.run("statement", file, "--period", "2026-07", "--format", "csv")
        .split(whereSeparator: \.isNewline)
        .map { line in
          let fields = line.split(separator: ",", omittingEmptySubsequences: false)
          return Array(fields[..<1] + fields[2...])
        }
    }
    #expect(
      try statement("\(folder)/desk.agreement.md") == statement("\(Self.desk)/desk.agreement.md")
    )
  }

  @Test func `what two texts govern is not measured as one`() throws {
    let folder = try Self.folder(Self.stricter)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let console = RecordingConsole()
    let asked = ["measure", folder + "/desk.agreement.md", "--period", "2026-05..2026-08"]
    #expect(Abide.run(asked + Self.data, console: console.console) == .wrongUsage)
    #expect(console.complaints.contains("2026-05..2026-06, 2026-07..2026-08"))
  }
}
