import CommandSupport
import Commands
import FoundationEssentials

/// A folder of its own for one test, and the program run in it.
struct Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/abide-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Runs one command line.
  func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
    let console = RecordingConsole()
    let status = Abide.run(arguments, console: console.console)
    return (console.output + console.complaints, status.rawValue)
  }
}
