import CommandSupport
import Commands
import FoundationEssentials

/// The program run in a folder of its own.
struct Program {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/abide-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs one command line.
  func run(_ arguments: String...) -> (output: String, complaints: String, status: Int32) {
    let console = RecordingConsole()
    let status = Abide.run(arguments, console: console.console)
    return (console.output, console.complaints, status.rawValue)
  }

  /// The text of a file of the folder.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  /// Writes a file of the folder.
  func write(_ text: String, _ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
