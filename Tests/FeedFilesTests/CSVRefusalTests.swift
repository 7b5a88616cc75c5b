import FeedFiles
import Measuring
import Testing

/// Rows that cannot be read are refused one by one, and the rows around them are read.
struct CSVRefusalTests {
  private func read(_ bad: [UInt8]) throws -> Collected {
    let bytes = Array("a,b,c\n1,2,3\n".utf8) + bad + Array("\n4,5,6\n".utf8)
    let read = try Collected(bytes, columns: ["a", "c"])
    #expect(read.rows == [["1", "3"], ["4", "6"]])
    #expect(read.summary.rows == 3)
    #expect(read.summary.refused == 1)
    #expect(read.refusals.count == 1)
    return read
  }

  private func read(_ bad: String) throws -> Collected { try read(Array(bad.utf8)) }

  @Test func `a row with too few fields`() throws {
    let refusal = try read("x,y").refusals.first
    #expect(
      refusal
        == Refusal(line: 3, reason: "has too few fields", found: "2 where the header has 3")
    )
  }

  @Test func `a row with too many fields`() throws {
    let refusal = try read("x,y,z,").refusals.first
    #expect(
      refusal
        == Refusal(line: 3, reason: "has too many fields", found: "4 where the header has 3")
    )
  }

  @Test func `a ragged row of several lines says which`() throws {
    let refusal = try read("\"x\ny\r\nz\",w").refusals.first
    #expect(refusal?.found == "2 where the header has 3 (lines 3 to 5)")
  }

  @Test func `text after a closing quote`() throws {
    let refusal = try read("\"x\" y,z,w").refusals.first
    #expect(
      refusal
        == Refusal(line: 3, reason: "has text after a closing quote", found: " y,z,w")
    )
  }

  @Test func `a NUL byte anywhere in the row`() throws {
    let refusal = try read([0x78, 0x2C, 0x00, 0x2C, 0x7A]).refusals.first
    #expect(refusal?.reason == "holds a NUL byte")
  }

  @Test func `a wanted field that is not UTF-8`() throws {
    let refusal = try read([0x78, 0x2C, 0x79, 0x2C, 0x63, 0x61, 0x66, 0xE9]).refusals.first
    #expect(
      refusal
        == Refusal(line: 3, column: "c", reason: "is not valid UTF-8", found: "caf\u{FFFD}")
    )
  }

  @Test func `an unwanted field may hold any bytes but NUL`() throws {
    let bytes = Array("a,b\n1,caf".utf8) + [0xE9, 0x0A]
    let read = try Collected(bytes, columns: ["a"])
    #expect(read.rows == [["1"]])
    #expect(read.refusals.isEmpty)
  }

  @Test func `a last line that was cut short`() throws {
    let read = try Collected("a,b,c\n1,2,3\n4,5", columns: ["a"])
    #expect(read.rows == [["1"]])
    #expect(read.refusals.map(\.line) == [3])
    #expect(read.summary.endsWithoutLineEnd)
  }
}
