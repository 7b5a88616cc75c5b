import Diagnostics
import Foundation
import TestSupport

/// A folder with texts of the support desk, open in an editor that has shaken hands with the program.
final class Opened {
  /// The editor.
  let editor: Editor

  /// The folder.
  let folder: URL

  /// Copies the example and starts the program.
  init(encodings: [JSONValue] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "abide lsp " + UUID().uuidString
    )
    try FileManager.default.copyItem(
      atPath: SharedData.packageRoot + "/Examples/support-desk",
      toPath: folder.path
    )
    editor = try Editor(in: folder.path)
    let general: JSONValue = .object(["positionEncodings": .array(encodings)])
    _ = try editor.answer(
      "initialize",
      ["capabilities": .object(encodings.isEmpty ? [:] : ["general": general])]
    )
    try editor.tell("initialized", [:])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The address of a file, as editors write it.
  func address(_ name: String) -> JSONValue {
    .string(folder.appending(path: name).absoluteString)
  }

  /// The text of a file on disk.
  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Opens a file, with its own text or another.
  func open(_ name: String, _ text: String? = nil) throws {
    try editor.tell(
      "textDocument/didOpen",
      [
        "textDocument": .object([
          "uri": address(name), "languageId": "abide", "version": .integer(1),
          "text": .string(try text ?? self.text(name)),
        ])
      ]
    )
  }

  /// Puts a whole text in place of another.
  func change(_ name: String, to text: String, version: Int64) throws {
    try change(name, [.object(["text": .string(text)])], version: version)
  }

  /// Tells changes.
  func change(_ name: String, _ changes: [JSONValue], version: Int64) throws {
    try editor.tell(
      "textDocument/didChange",
      [
        "textDocument": .object(["uri": address(name), "version": .integer(version)]),
        "contentChanges": .array(changes),
      ]
    )
  }

  /// Asks something about a place, by the words it stands at and how far into them it is.
  func answer(
    _ method: String,
    _ name: String,
    at words: String,
    plus: Int = 0,
    _ more: [String: JSONValue] = [:]
  ) throws -> Reply? {
    let before = try text(name).components(separatedBy: words)[0]
    let line = before.utf8.count { $0 == 0x0A }
    let character = (before.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
      .utf16.count
    let asked: [String: JSONValue] = [
      "textDocument": .object(["uri": address(name)]),
      "position": .object(["line": .count(line), "character": .count(character + plus)]),
    ]
    return try editor.answer(method, asked.merging(more) { $1 })["result"]
  }

  /// What was told of a file, of one version of it or, of a file that is not open, of any.
  ///
  /// What was told before the last `forget` does not count.
  func findings(_ name: String, version: Int? = nil) throws -> [Reply] {
    let uri = folder.appending(path: name).absoluteString
    while true {
      let told = editor.notifications.last { message in
        message["params"]?["uri"]?.text == uri
          && (version == nil || message["params"]?["version"]?.integer == version)
      }
      if let told { return told["params"]?["diagnostics"]?.elements ?? [] }
      try editor.takeOne()
    }
  }

  /// What a finding is and where it begins, as `abide check` and an editor both have it.
  func words(_ finding: Reply) -> String {
    let start = finding["range"]?["start"]
    let end = finding["range"]?["end"]
    let places = [start?["line"], start?["character"], end?["line"], end?["character"]]
    let message = finding["message"]?.text?.split(separator: "\n").first ?? ""
    return (places.map { "\($0?.integer ?? -1)" } + [finding["code"]?.text ?? "", String(message)])
      .joined(separator: " ")
  }
}
