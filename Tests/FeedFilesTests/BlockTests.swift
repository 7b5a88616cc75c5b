import FeedFiles
import TestSupport
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

  // Mostly plain rows of fields of every length, all of them in quotes or none, and whatever else a table may
  // hold.
  private static func mixed(_ random: inout SeededGenerator) -> [UInt8] {
    let quote = Bool.random(using: &random) ? "\"" : ""
    let odd = [
      "\"q\"", "\"a,b\"", "\"a\nb\"", "é", "5\" pipe", "\t", "\u{1}", "", "\"\"\"\"", "\"open",
      "x\0y",
    ]
    let lineEnds = ["\n", "\n", "\n", "\r\n", "\n\n", "\r"]
    let oddity = [0, 1, 5, 40].randomElement(using: &random) ?? 0
    var text = "a,b,c,d\n"
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      let count = Int.random(in: 0..<200, using: &random) < oddity ? 3 : 4
      text += (0..<count).map { _ in
        if Int.random(in: 0..<400, using: &random) < oddity {
          return odd.randomElement(using: &random) ?? ""
        }
        let longest = Bool.random(using: &random) ? 9 : 90
        let length = Int.random(in: 0...longest, using: &random)
        return quote + String(repeating: "z", count: length) + quote
      }.joined(separator: ",")
      text += oddity > 0 ? lineEnds.randomElement(using: &random) ?? "" : "\n"
    }
    return Array(text.utf8)
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `rows handed out together are the rows one by one`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = Self.mixed(&random)
    func read(_ rowsAtOnce: Int, _ blockSize: Int) -> Result<Collected, ExportError> {
      var file = ExportFile(bytes: bytes, name: "export")
      (file.rowsAtOnce, file.blockSize, file.longestRow) = (rowsAtOnce, blockSize, 700)
      do throws(ExportError) {
        return .success(try Collected(file, columns: ["d", "a"]))
      } catch {
        return .failure(error)
      }
    }
    let alone = read(1, 1)
    for _ in 0..<5 {
      let rowsAtOnce = Int.random(in: 2...130, using: &random)
      let together = read(rowsAtOnce, Int.random(in: 1...2000, using: &random))
      #expect(together == alone, "\(rowsAtOnce) at once")
    }
  }
}
