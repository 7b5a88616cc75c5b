import FeedFiles
import Testing

struct CSVTests {
  @Test func `hands out the wanted columns in the caller's order`() throws {
    let read = try Collected("id,at,state\n1,noon,open\n2,dusk,shut\n", columns: ["state", "id"])
    #expect(read.rows == [["open", "1"], ["shut", "2"]])
    #expect(read.lines == [2, 3])
    #expect(read.summary.columns == ["id", "at", "state"])
    #expect(read.summary.rows == 2)
    #expect(read.summary.lines == 3)
    #expect(!read.summary.endsWithoutLineEnd)
  }

  @Test func `hands a column out as often as it is wanted`() throws {
    let read = try Collected("a,b\n1,2\n", columns: ["b", "a", "b"])
    #expect(read.rows == [["2", "1", "2"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `takes any line end`(lineEnd: String) throws {
    let text = ["a,b", "1,2", "", "3,4"].joined(separator: lineEnd)
    for ending in ["", lineEnd] {
      let read = try Collected(text + ending, columns: ["a", "b"])
      #expect(read.rows == [["1", "2"], ["3", "4"]])
      #expect(read.lines == [2, 4])
      #expect(read.summary.blankLines == 1)
      #expect(read.summary.lines == 4)
      #expect(read.summary.endsWithoutLineEnd == ending.isEmpty)
    }
  }

  @Test func `reads quoted fields with delimiters, doubled quotes and line ends`() throws {
    let text =
      "a,b,c\n\"x,y\",\"he said \"\"no\"\"\",plain\n\"two\nlines\",\"\",\"\"\"\"\nlast,row,here"
    let read = try Collected(text, columns: ["a", "b", "c"])
    #expect(
      read.rows == [
        ["x,y", "he said \"no\"", "plain"], ["two\nlines", "", "\""], ["last", "row", "here"],
      ]
    )
    #expect(read.lines == [2, 3, 5])
  }

  @Test func `takes a quote within bare text as text`() throws {
    let read = try Collected("a,b\n5\" pipe,it's \"fine\"\n", columns: ["a", "b"])
    #expect(read.rows == [["5\" pipe", "it's \"fine\""]])
  }

  @Test func `leaves a byte order mark out of the first name`() throws {
    let read = try Collected("\u{FEFF}a,b\n1,2\n", columns: ["a"])
    #expect(read.rows == [["1"]])
  }

  @Test func `skips blank lines before the header and counts them`() throws {
    let read = try Collected("\n\r\na\n1\n\n\n2\n", columns: ["a"])
    #expect(read.rows == [["1"], ["2"]])
    #expect(read.lines == [4, 7])
    #expect(read.summary.blankLines == 4)
  }

  @Test(arguments: [";", "\t", "|"])
  func `recognises another delimiter when only it gives the columns`(delimiter: String) throws {
    let text = "id\(delimiter)at, local\n1\(delimiter)2,5\n"
    let read = try Collected(text, columns: ["id", "at, local"])
    #expect(read.rows == [["1", "2,5"]])
    #expect(read.summary.delimiter == delimiter.utf8.first)
  }

  @Test func `reads a header without rows`() throws {
    for text in ["a,b", "a,b\n", "a,b\r\n\r\n"] {
      let read = try Collected(text, columns: ["b"])
      #expect(read.rows.isEmpty)
      #expect(read.summary.rows == 0)
    }
  }

  @Test func `reads a header with quotes and a line end in a name`() throws {
    let read = try Collected("\"a \"\"x\"\"\",\"b\nc\"\n1,2\n", columns: ["b\nc", "a \"x\""])
    #expect(read.rows == [["2", "1"]])
    #expect(read.lines == [3])
  }

  @Test func `ignores a name that stands twice when nobody wants it`() throws {
    let read = try Collected("a,x,x\n1,2,3\n", columns: ["a"])
    #expect(read.rows == [["1"]])
  }

  @Test func `shows every raw byte once and tells how far it is`() throws {
    let bytes = Array("a,b\n1,2\n3,4\n".utf8)
    var seen: [UInt8] = []
    var steps: [Int] = []
    var totals: Set<Int?> = []
    var file = ExportFile(bytes: bytes, name: "export")
    file.blockSize = 5
    _ = try file.read(
      as: .csv,
      columns: ["a"],
      progress: {
        steps.append($0)
        totals.insert($1)
      },
      raw: { block in
        for offset in block.byteOffsets {
          seen.append(unsafe block.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
        }
      },
      row: { _, _, _ in },
      refuse: { _ in }
    )
    #expect(seen == bytes)
    #expect(steps == steps.sorted())
    #expect(steps.last == bytes.count)
    #expect(totals == [bytes.count])
  }
}
