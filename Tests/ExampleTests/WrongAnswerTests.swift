import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// An example that could not fail would prove nothing.
struct WrongAnswerTests {
  private static let folder = SharedData.packageRoot + "/Examples/known-answers/"

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
    let console = RecordingConsole()
    let status = Abide.run(["test", file.path], console: console.console)
    #expect(status.rawValue == 1)
    #expect((console.output + console.complaints).contains("found     german-month due 2001-05-07"))
  }
}
