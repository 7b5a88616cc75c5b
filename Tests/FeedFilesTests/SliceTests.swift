import FeedFiles
import Measuring
import TestSupport
import Testing

/// An export read in stretches is the export read as a whole.
struct SliceTests {
  /// The rows of all stretches, or nil when one could not be read or there are none.
  private func inSlices(
    _ path: String,
    _ format: ExportFormat,
    _ columns: [String],
    _ count: Int
  ) -> (rows: [[String?]], lines: [Int], refusals: [Refusal])? {
    let slices = try? ExportFile(path: path)
      .slices(as: format, columns: columns, count: count, shortest: 1)
    guard let slices, !slices.isEmpty else { return nil }
    var all: (rows: [[String?]], lines: [Int], refusals: [Refusal]) = ([], [], [])
    var linesBefore = 0
    for slice in slices {
      guard let read = try? Collected(slice, columns: columns) else { return nil }
      all.rows += read.rows
      all.lines += read.lines.map { $0 + linesBefore }
      all.refusals += read.refusals.map {
        Refusal(line: $0.line + linesBefore, column: $0.column, reason: $0.reason, found: $0.found)
      }
      linesBefore += read.summary.lines
    }
    return all
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `a table read in stretches is the table`(seed: UInt64) throws {
    var table = RandomTable(seed: seed)
    let columns = table.someColumns().map { table.columns[$0] }
    let bytes = table.csv()
    do {
      let file = TemporaryFile(bytes)
      let path = file.path
      let whole = try Collected(bytes, columns: columns)
      for count in 2...5 {
        guard let parts = inSlices(path, .csv, columns, count) else { continue }
        #expect(parts.rows == whole.rows)
        #expect(parts.lines == whole.lines)
        #expect(parts.refusals == whole.refusals)
      }
    }
  }

  @Test func `lines and refusals are counted through all stretches`() throws {
    let rows = (1...4000).map { $0 % 500 == 0 ? "\($0),too,many" : "\($0),\"quoted, \($0)\"" }
    let bytes = Array((["id,text"] + rows).joined(separator: "\n").utf8)
    do {
      let file = TemporaryFile(bytes)
      let path = file.path
      let whole = try Collected(bytes, columns: ["id", "text"])
      let parts = try #require(inSlices(path, .csv, ["id", "text"], 3))
      #expect(whole.rows.count == 3992)
      #expect(parts.rows == whole.rows)
      #expect(parts.lines == whole.lines)
      #expect(parts.refusals == whole.refusals)
    }
  }

  @Test func `a stretch that begins inside quotes is noticed`() throws {
    // Inside one long field stand lines that look like rows of the table.
    let inside = (1...4000).map { "\($0),x" }.joined(separator: "\n")
    let bytes = Array("id,text\n1,\"\(inside)\"\n2,y\n".utf8)
    do {
      let file = TemporaryFile(bytes)
      let path = file.path
      #expect(inSlices(path, .csv, ["id"], 2) == nil)
      let whole = try Collected(bytes, columns: ["id"])
      #expect(whole.rows == [["1"], ["2"]])
    }
  }

  @Test func `objects are read in stretches, packed files are not`() throws {
    let lines = (1...2000).map { "{\"id\":\($0),\"text\":\"a\"}" }.joined(separator: "\n")
    let bytes = Array(lines.utf8)
    do {
      let file = TemporaryFile(bytes)
      let path = file.path
      let parts = try #require(inSlices(path, .ndjson, ["text", "id"], 4))
      let whole = try Collected(bytes, as: .ndjson, columns: ["text", "id"])
      #expect(parts.rows == whole.rows)
      #expect(parts.lines == whole.lines)
    }
    do {
      let file = TemporaryFile(gzipped(bytes))
      let path = file.path
      let slices = try ExportFile(path: path)
        .slices(as: .ndjson, columns: ["id"], count: 4, shortest: 1)
      #expect(slices.isEmpty)
    }
  }
}
