import CommandSupport
import Commands
import Foundation

/// What `abide check` finds in the files on disk, in the words of `Opened.words`.
enum Checked {
  /// The findings of a file, those that stand in it.
  static func findings(in opened: Opened, _ name: String) throws -> [String] {
    let path = opened.folder.appending(path: name).path
    let console = RecordingConsole()
    _ = console.run("check", "--format", "json", path)
    let report = Reply(try JSONSerialization.jsonObject(with: Data(console.output.utf8)))
    let lines = Lines(try opened.text(name))
    return (report["files"]?.elements.first?["findings"]?.elements ?? [])
      .filter { $0["file"]?.text == path }
      .map { finding in
        let start = lines.place(finding["line"], finding["column"])
        let end = lines.place(finding["endLine"], finding["endColumn"])
        return "\(start) \(end) \(finding["code"]?.text ?? "") \(finding["message"]?.text ?? "")"
      }
  }

  /// Places as people count them, in units of UTF-16.
  private struct Lines {
    let units: [UInt16]
    let starts: [Int]

    init(_ text: String) {
      units = Array(text.utf16)
      starts = Applied.lineStarts(units)
    }

    func place(_ line: Reply?, _ column: Reply?) -> String {
      let line = (line?.integer ?? 1) - 1
      let end = line + 1 < starts.count ? starts[line + 1] : units.count
      let text = String(decoding: units[starts[line]..<end], as: UTF16.self)
      let before = text.prefix((column?.integer ?? 1) - 1)
      return "\(line) \(before.utf16.count)"
    }
  }
}
