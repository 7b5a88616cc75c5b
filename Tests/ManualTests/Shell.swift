import Foundation
import TestSupport

/// Runs command lines by `bash` in a folder of their own, with the `abide` that was built on its path.
struct Shell {
  /// Where the built programs stand: beside the tests themselves.
  static let products: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let named = ProcessInfo.processInfo.environment["ABIDE_PRODUCTS"] ?? tests
    // A program from elsewhere might be an older one, and pass.
    precondition(
      FileManager.default.isExecutableFile(atPath: named + "/abide"),
      "no abide stands beside the tests; swift build --product abide makes it"
    )
    return named
  }()

  private let folder: URL

  /// Makes the folder; `Examples` in it is the project's.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "abide-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Examples"),
      withDestinationURL: URL(fileURLWithPath: SharedData.packageRoot + "/Examples")
    )
  }

  /// Takes the folder away.
  func close() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file below the folder.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  /// Runs a command line.
  /// - Returns: The lines a person would see, and `[exit N]` when it did not end well.
  func run(_ command: String) throws -> [Substring] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": Shell.products + ":/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C",
    ]
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    if process.terminationStatus != 0 { lines.append("[exit \(process.terminationStatus)]") }
    return lines
  }
}
