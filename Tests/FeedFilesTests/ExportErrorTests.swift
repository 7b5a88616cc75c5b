import FeedFiles
import Testing

/// Exports that cannot be read as a whole, with the sentence a person reads.
struct ExportErrorTests {
  @Test func `an empty file, or nothing but line ends`() {
    for text in ["", "\n", "\r\n\r\n", "\u{FEFF}"] {
      let sentence =
        "export: the file is empty; an export without rows still has its header; export it again"
      #expect(problem(text, columns: ["a"])?.description == sentence)
      #expect(problem(text, as: .ndjson, columns: ["a"])?.problem == .empty)
    }
  }

  @Test func `missing columns are named together, with the closest that exist`() {
    let error = problem("Id,opened,state\n1,2,3\n", columns: ["id", "opened_at", "zone", "state"])
    #expect(
      error?.description
        == "export:1: the columns `id` (closest is `Id`), `opened_at` (closest is `opened`) "
        + "and `zone` are missing; its columns are `Id`, `opened` and `state`"
    )
    #expect(error?.fault == .data)
  }

  @Test func `one missing column`() {
    #expect(
      problem("a;b\n1;2\n", columns: ["a", "c"])?.description
        == "export:1: the column `c` is missing; its columns are `a` and `b`"
    )
  }

  @Test func `a wanted column that the header names twice`() {
    #expect(
      problem("a,b,a\n1,2,3\n", columns: ["a"])?.description
        == "export:1: the header names the column `a` 2 times, at positions 1 and 3; "
        + "rename one, so that it is plain which is meant"
    )
  }

  @Test func `a quote that is never closed`() {
    #expect(
      problem("a,b\n1,2\n3,\"4\n5,6\n7,8\n", columns: ["a"])?.description
        == "export:3: the quote opened on line 3 is never closed; "
        + "close it, or double it if it is part of the text"
    )
    #expect(problem("\"a,b\n1,2\n", columns: ["a"])?.problem == .unclosedQuote(line: 1))
    let later = "a,b\n\"x\ny\",\"4\n5,6\n"
    #expect(problem(later, columns: ["a"])?.problem == .unclosedQuote(line: 3))
  }

  @Test func `a row longer than the limit`() {
    let long = String(repeating: "x", count: 33)
    let cases: [(text: String, format: ExportFormat, problem: ExportProblem)] = [
      ("a\n1\n" + long + "\n2\n", .csv, .rowTooLong(line: 3, limit: 32)),
      ("a\n1\n" + long, .csv, .rowTooLong(line: 3, limit: 32)),
      ("a\n1\n\"" + long + "\"\n2\n", .csv, .unclosedQuote(line: 3)),
      ("a\n\"\n\",\"x\n" + long + "\"\n2\n", .csv, .unclosedQuote(line: 3)),
      ("{}\n{\"a\":\"" + long + "\"}\n", .ndjson, .rowTooLong(line: 2, limit: 32)),
    ]
    for wrong in cases {
      for blockSize in 1...100 {
        var file = ExportFile(bytes: Array(wrong.text.utf8), name: "export")
        file.blockSize = blockSize
        file.longestRow = 32
        #expect(throws: ExportError(file: "export", problem: wrong.problem)) {
          try Collected(file, as: wrong.format, columns: ["a"])
        }
      }
    }
  }

  @Test func `the limit of a row is said in MiB`() {
    let error = ExportError(file: "x", problem: .rowTooLong(line: 7, limit: 16 << 20))
    #expect(
      error.description
        == "x:7: the row that begins on line 7 is longer than 16 MiB; "
        + "if a quote was left open on that line, close it"
    )
  }

  @Test func `text in UTF-16`() {
    let wide = Array("a,b\n1,2\n".utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in wide {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(problem(little, columns: ["a"])?.problem == .utf16)
    #expect(problem(big, columns: ["a"])?.problem == .utf16)
    #expect(problem(gzipped(little), columns: ["a"])?.problem == .utf16)
    #expect(problem(Array(little.dropFirst(2)), columns: ["a"])?.problem == .headerHoldsNUL)
  }

  @Test func `a file of another kind`() {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00]
    #expect(
      problem(zip, columns: ["a"])?.description
        == "export: this is a zip archive or a spreadsheet, where text or gzip is read; "
        + "export as CSV or NDJSON, compressed with gzip or not; for a workbook (.xlsx) let the feed "
        + "say `reads: xlsx`"
    )
  }

  @Test func `one JSON list instead of one object a line`() {
    #expect(
      problem("[{\"a\":1},\n{\"a\":2}]\n", as: .ndjson, columns: ["a"])?.description
        == "export:1: the text is one JSON list, where one object a line is read; "
        + "let the feed say `reads: json`"
    )
  }
}
