import Foundation
import Testing

/// What the usual tools say of a file, to have a second opinion that none of our code is in.
enum Shell {
  /// The lines that a command writes.
  static func lines(_ command: String) throws -> [Substring] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(command)")
    return String(decoding: data, as: UTF8.self).rows
  }
}
