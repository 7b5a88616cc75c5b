import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// Cases with published answers are worked examples that anybody can read, and they pass.
struct KnownAnswerTests {
  private static let folder = SharedData.packageRoot + "/Examples/known-answers/"

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".agreement.md") }.sorted()
  }()

  /// The cases of counting time, notices, working days and clocks that must be among them.
  private static let wanted = [
    "A01", "C13", "M06", "O40", "S07", "U08", "U09", "U10", "U11", "U12",
  ]

  /// The cases that no example tells yet, each with its reason.
  private static let untold = [
    "O29": "a level that counts an item again in each later month is not in the language"
  ]

  private struct Known: Decodable {
    struct Case: Decodable { let id: String }
    let examples: [Case]
  }

  private static func run(_ arguments: [String]) -> (status: Int32, output: String) {
    let console = RecordingConsole()
    let status = Abide.run(arguments, console: console.console)
    return (status.rawValue, console.output + console.complaints)
  }

  @Test(arguments: files)
  func `every known answer comes out`(_ file: String) {
    let (status, output) = Self.run(["test", Self.folder + file])
    #expect(status == 0, "\(output)")
    #expect(output.contains("passed  "))
  }

  @Test(arguments: files)
  func `nothing is wrong with a text of known answers`(_ file: String) {
    #expect(Self.run(["check", Self.folder + file]).status == 0)
  }

  @Test(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence)))
  func `every case that is at hand is told by an example`() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: SharedData.path("cases/settlement.json")))
    let known = try JSONDecoder().decode(Known.self, from: data).examples.map(\.id)
    let asked = known.filter { $0.hasPrefix("N") || Self.wanted.contains($0) }
    let titles = try Self.files.flatMap { file in
      try String(contentsOfFile: Self.folder + file, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("```example ") }.map { $0.dropFirst("```example ".count).prefix(3) }
    }
    let missing = asked.filter { id in !titles.contains { $0 == id } && Self.untold[id] == nil }
    #expect(missing.isEmpty, "no example tells \(missing.joined(separator: ", "))")
  }

  /// An example that could not fail would prove nothing.
  @Test func `a wrong date does not pass`() throws {
    let text = try String(
      contentsOfFile: Self.folder + "counting-time.agreement.md",
      encoding: .utf8
    )
    let wrong = text.replacing("german-month due 2001-05-07", with: "german-month due 2001-05-08")
    #expect(wrong != text)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let calendars = URL(fileURLWithPath: Self.folder + "calendars")
    try FileManager.default.copyItem(at: calendars, to: folder.appending(path: "calendars"))
    let file = folder.appending(path: "wrong.agreement.md")
    try wrong.write(to: file, atomically: true, encoding: .utf8)
    let (status, output) = Self.run(["test", file.path])
    #expect(status == 1)
    #expect(output.contains("found     german-month due 2001-05-07"))
  }
}
