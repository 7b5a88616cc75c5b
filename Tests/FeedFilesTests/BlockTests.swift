import FeedFiles
import Testing

/// Where the blocks of a file end changes nothing, and neither does how a table is written.
struct BlockTests {
  private static let table = """
    \u{FEFF}id,"name, full",at\r
    1,"quoted ""twice"", here",2026-01-01\r
    \r
    2,"line\r
    end",é\r
    3,short\r
    4,🙂,"last
    """ + "\""

  @Test func `a block may end at any byte of a table`() {
    let bytes = Array(BlockTests.table.utf8)
    let columns = ["at", "name, full"]
    let whole = Collected.outcome(bytes, columns: columns, blockSize: 4096)
    #expect(throws: Never.self) { try whole.get() }
    for blockSize in 1...bytes.count {
      let read = Collected.outcome(bytes, columns: columns, blockSize: blockSize)
      #expect(read == whole, "blocks of \(blockSize)")
    }
  }

  @Test func `a block may end at any byte of a header whose delimiter is still open`() {
    let bytes = Array("\"a\";\"b\nc\"\n1;2\n".utf8)
    for blockSize in 1...bytes.count {
      let read = Collected.outcome(bytes, columns: ["b\nc"], blockSize: blockSize)
      #expect((try? read.get().rows) == [["2"]])
    }
  }

  @Test func `a block may end at any byte of an unclosed quote`() {
    let bytes = Array("a,b\n1,2\n\"3\"\"\n4,5\n6".utf8)
    for blockSize in 1...bytes.count {
      let read = Collected.outcome(bytes, columns: ["a"], blockSize: blockSize)
      #expect(read == .failure(ExportError(file: "export", problem: .unclosedQuote(line: 3))))
    }
  }

  @Test func `a block may end at any byte of objects`() {
    let text = """
      {"id":1,"name":"a\\"b\\u00e9\\uD83D\\uDE42","at":null}\r
      {"at":"é","id":2,

      {"id":3}
      """
    let bytes = Array(text.utf8)
    let columns = ["name", "id", "at"]
    let whole = Collected.outcome(bytes, as: .ndjson, columns: columns, blockSize: 4096)
    #expect(throws: Never.self) { try whole.get() }
    for blockSize in 1...bytes.count {
      let read = Collected.outcome(bytes, as: .ndjson, columns: columns, blockSize: blockSize)
      #expect(read == whole, "blocks of \(blockSize)")
    }
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `a random table reads back as it was written`(seed: UInt64) throws {
    var table = RandomTable(seed: seed)
    let wanted = table.someColumns()
    let bytes = table.csv()
    let expected = table.rows.map { row in wanted.map { row[$0] as String? } }
    let names = wanted.map { table.columns[$0] }
    let blockSize = table.blockSize()
    let plain = try Collected(bytes, columns: names, blockSize: blockSize)
    #expect(plain.rows == expected)
    #expect(plain.refusals.isEmpty)
    let packed = try Collected(gzipped(bytes), columns: names, blockSize: blockSize)
    #expect(packed.rows == expected)
    #expect(packed.lines == plain.lines)
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `random objects read back as they were written`(seed: UInt64) throws {
    var table = RandomTable(seed: seed)
    guard !table.rows.isEmpty else { return }
    let wanted = table.someColumns()
    let read = try Collected(
      table.ndjson(),
      as: .ndjson,
      columns: wanted.map { table.columns[$0] },
      blockSize: table.blockSize()
    )
    #expect(read.rows == table.rows.map { row in wanted.map { row[$0] as String? } })
    #expect(read.refusals.isEmpty)
  }
}
