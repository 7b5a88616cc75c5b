import FeedFiles
import Measuring
import TestSupport
import Testing

/// A line read by the shape of the line before is read as if it stood alone.
struct ShapeTests {
  private static let lines = [
    #"{"id":1,"at":"2026-03-06T09:30:00Z","event":"reply","n":-1.5e3,"ok":true,"rest":"x"}"#,
    #"{"id":22222222222222222,"at":"","event":"a much longer text than before","n":0,"ok":null,"rest":null}"#,
    #"{"id":"3","at":null,"event":"é🙂","n":12,"ok":false,"rest":"\u00e9\n"}"#,
    #"{"id":4,"at":"x\"y","event":"e","n":[1],"ok":{},"rest":7}"#,
    #" { "id" : 5 , "at" : "later" , "event" : "e" } "#,
    #"{"event":"other order","id":6}"#,
    #"{"id":7,"at":"a","at":"b"}"#,
    #"{}"#,
  ]

  private static let columns = ["event", "id", "at", "ok", "n"]

  /// Lines of few shapes, some damaged, so that a shape is mostly met again and fails in every place.
  private func lines(_ random: inout SeededGenerator) -> [[UInt8]] {
    var current = 0
    return (0..<40).map { _ in
      if Int.random(in: 0..<6, using: &random) == 0 {
        current = Int.random(in: 0..<Self.lines.count, using: &random)
      }
      var line = Array(Self.lines[current].utf8)
      if Int.random(in: 0..<4, using: &random) == 0 { damage(&line, &random) }
      return line + (Bool.random(using: &random) ? [] : [0x0D])
    }
  }

  private func damage(_ line: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: line.indices, using: &random)
    let bytes = Array(#"",:{}[]\0-.e7ntf "#.utf8) + [0x01, 0x80, 0xC3, 0xFF]
    switch Int.random(in: 0..<3, using: &random) {
    case 0: line[place] = bytes.randomElement(using: &random) ?? 0
    case 1: line.insert(bytes.randomElement(using: &random) ?? 0, at: place)
    default: line.remove(at: place)
    }
  }

  @Test(arguments: 1...1500 as ClosedRange<UInt64>)
  func `lines among others and lines alone come to the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = lines(&random).filter { $0.first != UInt8(ascii: "[") }
    let blockSize = Int.random(in: 1...400, using: &random)
    let whole = try Collected(
      Array(lines.joined(separator: [0x0A])),
      as: .ndjson,
      columns: Self.columns,
      blockSize: blockSize
    )
    var rows: [[String?]] = []
    var places: [Int] = []
    var refusals: [Refusal] = []
    for (index, line) in lines.enumerated() {
      // A line alone has no line before it, so the parser reads it.
      let alone = Collected.outcome(line, as: .ndjson, columns: Self.columns, blockSize: 4096)
      guard case .success(let read) = alone else { continue }
      rows += read.rows
      places += read.lines.map { _ in index + 1 }
      refusals += read.refusals.map {
        Refusal(line: index + 1, column: $0.column, reason: $0.reason, found: $0.found)
      }
    }
    #expect(whole.rows == rows)
    #expect(whole.lines == places)
    #expect(whole.refusals == refusals)
    #expect(whole.summary.rows == rows.count + refusals.count)
    #expect(whole.summary.refused == refusals.count)
  }

  @Test func `keys and values of every width are met again`() throws {
    for width in 0...40 {
      let name = String(repeating: "k", count: width)
      let values = (0..<40).map { String(repeating: "v", count: ($0 * 7 + width) % 41) }
      let text = values.map { "{\"\(name)\":\"\($0)\",\"n\":1\($0.utf8.count)}\n" }.joined()
      let read = try Collected(text, as: .ndjson, columns: [name, "n"])
      #expect(read.rows == values.map { [$0, "1\($0.utf8.count)"] })
      #expect(read.refusals.isEmpty)
    }
  }

  @Test func `a row longer than the limit is too long in any shape`() {
    let text = "{\"a\":1}\n{\"a\":2}\n{\"a\":123456789}\n"
    for blockSize in 1...text.utf8.count {
      var file = ExportFile(bytes: Array(text.utf8), name: "export")
      file.blockSize = blockSize
      file.longestRow = 14
      #expect(throws: ExportError(file: "export", problem: .rowTooLong(line: 3, limit: 14))) {
        try Collected(file, as: .ndjson, columns: ["a"])
      }
    }
  }
}
