import AgreementLanguage
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What holds after any sequence of edits: the program's text is the editor's.
struct EditLaws {
  private static let desk = "desk.agreement.md"
  private static let pieces = [
    "", " ", "\n", "\r\n", "\r", "é", "🦆", "👩‍👩‍👧", "e\u{301}", "15 %", "```\n", "```clock a\n",
    "| ", "#", "[16 %](=monthly.cap)", "\u{2028}", "\u{FEFF}", "cap: 1", "ﬃ", "一",
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `after any edits the findings are those of the text`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let opened = try Opened()
    var text = try opened.text(Self.desk)
    if seed % 2 == 0 { text = text.replacingOccurrences(of: "\n", with: "\r\n") }
    try opened.open(Self.desk, text)
    for round in 0..<(Deep.isWanted ? 60 : 6) {
      let version = round + 2
      let changes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Self.change(&text, &random)
      }
      opened.editor.forget()
      try opened.change(Self.desk, changes, version: Int64(version))
      let told = try opened.findings(Self.desk, version: version).map(opened.words)
      try Data(text.utf8).write(to: opened.folder.appending(path: Self.desk))
      #expect(told.sorted() == (try Checked.findings(in: opened, Self.desk)).sorted())
      try expectLaidOut(opened, text)
    }
  }

  @Test func `a finding that quotes several lines is told on one`() throws {
    let opened = try Opened()
    let text = try opened.text(Self.desk).replacing("[15 %](=", with: "[some\r\nwords](=")
    try opened.open(Self.desk, text)
    try Data(text.utf8).write(to: opened.folder.appending(path: Self.desk))
    let told = try opened.findings(Self.desk, version: 1).map(opened.words)
    #expect(told.contains { $0.contains("`some words` is no value") })
    #expect(told.sorted() == (try Checked.findings(in: opened, Self.desk)).sorted())
  }

  /// Laying out gives edits that make of the editor's text what `abide fmt` makes of it.
  private func expectLaidOut(_ opened: Opened, _ text: String) throws {
    let reply = try opened.editor.answer(
      "textDocument/formatting",
      ["textDocument": .object(["uri": opened.address(Self.desk)])]
    )
    let laidOut = try? Formatter.format(SourceText(name: Self.desk, text)).get()
    guard let laidOut else {
      #expect(reply["result"] == nil)
      return
    }
    #expect(Applied.text(text, reply["result"]?.elements ?? []) == laidOut)
  }

  /// Makes one edit of the text, and tells it as an editor would.
  private static func change(_ text: inout String, _ random: inout SeededGenerator) -> JSONValue {
    var units = Array(text.utf16)
    let starts = Applied.lineStarts(units)
    func place(_ near: Int?) -> (line: Int, character: Int, offset: Int) {
      let line =
        near.map { min($0 + Int.random(in: 0...1, using: &random), starts.count - 1) }
        ?? Int.random(in: 0..<starts.count, using: &random)
      var end = line + 1 < starts.count ? starts[line + 1] : units.count
      while end > starts[line], units[end - 1] == 10 || units[end - 1] == 13 { end -= 1 }
      // Beyond the end of a line is its end.
      let asked = Int.random(in: starts[line]...end + 2, using: &random)
      var offset = min(asked, end)
      // No editor puts a cursor between the halves of a pair.
      if offset > 0, offset < units.count, units[offset] & 0xFC00 == 0xDC00 { offset -= 1 }
      return (line, (asked > end ? asked : offset) - starts[line], offset)
    }
    let first = place(nil)
    let second = place(first.line)
    let (start, end) = first.offset <= second.offset ? (first, second) : (second, first)
    let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
    units.replaceSubrange(start.offset..<end.offset, with: Array(piece.utf16))
    text = String(decoding: units, as: UTF16.self)
    func told(_ place: (line: Int, character: Int, offset: Int)) -> JSONValue {
      .object(["line": .count(place.line), "character": .count(place.character)])
    }
    return .object([
      "range": .object(["start": told(start), "end": told(end)]), "text": .string(piece),
    ])
  }
}
