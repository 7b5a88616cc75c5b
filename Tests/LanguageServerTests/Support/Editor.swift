import Diagnostics
import Foundation
import TestSupport

/// An editor that has started `abide lsp` and speaks to it over its pipes, as a real one does.
final class Editor {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var arrived = Data()
  /// Above any that a test makes up.
  private var lastID = 1000

  /// What came besides answers, in order.
  private(set) var notifications: [Reply] = []

  /// Starts the program in a folder.
  init(in folder: String) throws {
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = ["lsp"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  /// The built program: beside the tests themselves.
  static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return (ProcessInfo.processInfo.environment["ABIDE_PRODUCTS"] ?? tests) + "/abide"
  }()

  /// Sends bytes as they are.
  func send(raw bytes: [UInt8]) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
  }

  /// Sends a message.
  func send(_ message: JSONValue) throws {
    let text = message.compact
    try send(raw: Array("Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8))
  }

  /// Tells something that wants no answer.
  func tell(_ method: String, _ parameters: [String: JSONValue]) throws {
    try send(
      .object([
        "jsonrpc": "2.0", "method": .string(method), "params": .object(parameters),
      ])
    )
  }

  /// Asks something.
  /// - Returns: The id under which the answer comes.
  func ask(_ method: String, _ parameters: [String: JSONValue] = [:]) throws -> Int {
    lastID += 1
    try send(
      .object([
        "jsonrpc": "2.0", "id": .count(lastID), "method": .string(method),
        "params": .object(parameters),
      ])
    )
    return lastID
  }

  /// Asks something and waits for the answer; what else comes is kept.
  func answer(_ method: String, _ parameters: [String: JSONValue] = [:]) throws -> Reply {
    try answer(to: try ask(method, parameters))
  }

  /// Waits for an answer.
  func answer(to id: Int) throws -> Reply {
    while let reply = try next() {
      if reply["id"]?.integer == id, reply["method"] == nil { return reply }
      notifications.append(reply)
    }
    throw EditorError.ended
  }

  /// Waits for the next message and keeps it.
  func takeOne() throws {
    guard let message = try next() else { throw EditorError.ended }
    notifications.append(message)
  }

  /// The next message, or nil when the program has ended.
  func next() throws -> Reply? {
    let blank = Data("\r\n\r\n".utf8)
    while true {
      if let end = arrived.range(of: blank) {
        let header = String(decoding: arrived[..<end.lowerBound], as: UTF8.self)
        guard let length = Int(header.split(separator: " ").last ?? "") else {
          throw EditorError.noFrame(header)
        }
        if arrived.count >= arrived.distance(from: arrived.startIndex, to: end.upperBound) + length
        {
          let body = arrived[end.upperBound..<end.upperBound + length]
          arrived = Data(arrived[(end.upperBound + length)...])
          return Reply(try JSONSerialization.jsonObject(with: body))
        }
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      arrived += more
    }
  }

  /// Forgets what came besides answers.
  func forget() { notifications = [] }

  /// Says nothing more.
  /// - Returns: What the program left with.
  func hangUp() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  deinit { if process.isRunning { process.terminate() } }
}

/// Why an editor gave up.
enum EditorError: Error {
  case ended
  case noFrame(String)
}
