import FeedFiles
import Measuring
import TestSupport
import Testing

struct JSONListTests {
  private let pretty = """
    [
      {
        "id": 1,
        "name": "a\\"b]\\u00e9",
        "inner": { "state": "open", "list": [1, [2], {}] }
      },
      { "name": null, "id": 2 }, {"id":3}
    ]

    """

  @Test func `reads a list on many lines, each row by the line it begins on`() throws {
    let read = try Collected(pretty, as: .json, columns: ["id", "name", "inner.state"])
    #expect(read.rows == [["1", "a\"b]é", "open"], ["2", nil, nil], ["3", nil, nil]])
    #expect(read.lines == [2, 7, 8])
    #expect(read.refusals.isEmpty)
    #expect(read.summary.rows == 3)
    #expect(!read.summary.endsWithoutLineEnd)
  }

  @Test func `a list of nothing is an export of nothing`() throws {
    for text in ["[]", " [\n] \n", "\u{FEFF}[]"] {
      #expect(try Collected(text, as: .json, columns: ["a"]).summary.rows == 0)
    }
  }

  @Test func `a block may end at any byte, packed or not`() {
    let bytes = Array(pretty.utf8)
    let columns = ["name", "id"]
    let whole = Collected.outcome(bytes, as: .json, columns: columns, blockSize: 4096)
    #expect(throws: Never.self) { try whole.get() }
    for blockSize in 1...bytes.count {
      #expect(
        Collected.outcome(bytes, as: .json, columns: columns, blockSize: blockSize) == whole,
        "blocks of \(blockSize)"
      )
      let packed = Collected.outcome(
        gzipped(bytes),
        as: .json,
        columns: columns,
        blockSize: blockSize
      )
      #expect((try? packed.get().rows) == (try? whole.get().rows))
    }
  }

  @Test func `a list cut short anywhere is never a shorter result`() {
    let bytes = Array(pretty.utf8)
    let listEnd = bytes.lastIndex(of: UInt8(ascii: "]")) ?? 0
    for length in 1...listEnd {
      let error = problem(Array(bytes[..<length]), as: .json, columns: ["id"])
      guard case .jsonListCutShort = error?.problem else {
        Issue.record("\(length) bytes: \(String(describing: error))")
        continue
      }
    }
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let value: String
    let reason: String
    var testDescription: String { value }
  }

  static let bad = [
    Bad(value: "1", reason: "is not a JSON object"),
    Bad(value: "null", reason: "is not a JSON object"),
    Bad(value: "\"x, y\"", reason: "is not a JSON object"),
    Bad(value: "[{}]", reason: "is not a JSON object"),
    Bad(value: "{\"a\":1,\n\"a\":2}", reason: "stands twice in one object"),
    Bad(value: "{\"a\":{}\n}", reason: "is not a single value"),
    Bad(value: "{\"a\" 1}", reason: "is not well-formed JSON"),
    Bad(value: "{\"z\":[1}}", reason: "is not well-formed JSON"),
    Bad(value: "{\"a\":\n\"x\ny\"}", reason: "is not well-formed JSON"),
    Bad(value: "{\"a\":\"\\\n\"}", reason: "is not well-formed JSON"),
  ]

  @Test(arguments: bad)
  func `refuses the value and reads on`(_ bad: Bad) throws {
    let text = "[{\"a\":\"before\"},\n\(bad.value),\n{\"a\":\"after\"}]"
    let read = try Collected(text, as: .json, columns: ["a"])
    #expect(read.rows == [["before"], ["after"]])
    #expect(read.refusals.map(\.reason) == [bad.reason])
    #expect(read.refusals.map(\.line) == [2])
    #expect(read.summary.refused == 1)
    let lineFeeds = bad.value.utf8.count { $0 == 0x0A }
    #expect(read.lines == [1, 3 + lineFeeds])
  }

  @Test func `what is no list of objects is an error with words`() {
    let cases: [(text: String, problem: ExportProblem)] = [
      ("", .empty), (" \n", .empty),
      ("{\"a\":1}", .notJSONList(line: 1)), ("\na,b\n", .notJSONList(line: 2)),
      ("[{}\n{}]", .jsonListBroken(line: 2)), ("[{},]", .jsonListBroken(line: 1)),
      ("[,{}]", .jsonListBroken(line: 1)), ("[{}}", .jsonListBroken(line: 1)),
      ("[{}]\n[]", .textAfterJSONList(line: 2)), ("[{\n\n", .jsonListCutShort(line: 1)),
      ("[{}\n,\n", .jsonListCutShort(line: 3)),
    ]
    for (text, expected) in cases {
      #expect(problem(text, as: .json, columns: ["a"])?.problem == expected, "\(text)")
    }
    #expect(
      problem("{\"records\":[]}", as: .json, columns: ["a"])?.description
        == "export:1: the text does not begin with `[`, where one JSON list of objects is read; "
        + "of one object a line the feed says `reads: ndjson`; take a list out of an object: "
        + "jq '.records'"
    )
  }

  @Test func `a row longer than the limit`() {
    for text in [
      "[{},\n{\"a\":\"" + String(repeating: "x", count: 40) + "\"}]", "[{},\n{\"a\":[[[[",
    ] {
      for blockSize in 1...60 {
        var file = ExportFile(bytes: Array(text.utf8), name: "export")
        file.blockSize = blockSize
        file.longestRow = text.hasSuffix("[") ? 8 : 32
        let limit = file.longestRow
        #expect(throws: ExportError(file: "export", problem: .rowTooLong(line: 2, limit: limit))) {
          try Collected(file, as: .json, columns: ["a"])
        }
      }
    }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `random objects in a list read back as they were written`(seed: UInt64) throws {
    var table = RandomTable(seed: seed)
    let wanted = table.someColumns()
    let read = try Collected(
      table.jsonList(),
      as: .json,
      columns: wanted.map { table.columns[$0] },
      blockSize: table.blockSize()
    )
    #expect(read.rows == table.rows.map { row in wanted.map { row[$0] as String? } })
    #expect(read.refusals.isEmpty)
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `damaged bits are refused or read, whatever the size of a block`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(pretty.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
    }
    let columns = ["id", "name", "inner.state"]
    let whole = Collected.outcome(bytes, as: .json, columns: columns, blockSize: 4096)
    for blockSize in [1, 3, 17] {
      #expect(Collected.outcome(bytes, as: .json, columns: columns, blockSize: blockSize) == whole)
    }
  }

  @Test func `rows that begin on one line are counted on from it`() throws {
    let read = try Collected(
      "[{\"a\":1},{\"a\":2},\n\n\n\n{\"a\":3},{\"a\":4}]",
      as: .json,
      columns: ["a"]
    )
    #expect(read.rows == [["1"], ["2"], ["3"], ["4"]])
    #expect(read.lines == [1, 2, 5, 6])
  }
}
