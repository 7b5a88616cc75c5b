import CommandSupport
import Commands
import Foundation

/// A folder of agreements and exports for one test.
struct CloseFolder {
  static let cutOff = "2026-04-02T00:00:00Z"

  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/abide-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    let parent = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// What a command over an export wrote, or nil when it says that something is wrong.
  func run(_ words: String..., file: String = "tickets.csv") throws -> String? {
    try run(words, file: file)
  }

  /// The same of words in a list.
  func run(_ words: [String], file: String) throws -> String? {
    let recording = RecordingConsole()
    let status = Abide.run(
      words + ["--data", "tickets=\(path)/\(file)", "--at", CloseFolder.cutOff],
      console: recording.console
    )
    return status == .done ? recording.output : nil
  }
}
