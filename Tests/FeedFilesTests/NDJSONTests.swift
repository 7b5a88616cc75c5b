import FeedFiles
import Testing

struct NDJSONTests {
  private func rows(_ text: String, _ columns: String...) throws -> [[String?]] {
    let read = try Collected(text, as: .ndjson, columns: columns)
    #expect(read.refusals.isEmpty)
    return read.rows
  }

  @Test func `hands out wanted keys in the caller's order, whatever theirs is`() throws {
    let text = "{\"id\":1,\"at\":\"noon\"}\n{\"at\": \"dusk\", \"more\": [1,{}], \"id\": 2}\r\n"
    #expect(try rows(text, "at", "id") == [["noon", "1"], ["dusk", "2"]])
  }

  @Test func `numbers, true and false are handed out as they stand, null and absence as missing`()
    throws
  {
    let text = "{\"a\":-1.50e+3,\"b\":true,\"c\":null,\"d\":\"\"}"
    #expect(try rows(text, "a", "b", "c", "d", "e") == [["-1.50e+3", "true", nil, "", nil]])
  }

  @Test func `decodes every escape, surrogate pairs too`() throws {
    let text = #"{"a":"\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE42x","\u0062":"\u0031"}"#
    #expect(try rows(text, "a", "b") == [["\"\\/\u{8}\u{C}\n\r\té🙂x", "1"]])
  }

  @Test func `a path names a key of an inner object, or the key that looks like it`() throws {
    let text = """
      {"issue":{"id":7,"state":{"name":"open"}},"state":"x"}
      {"issue.id":8,"issue":{"state.name":"shut"}}
      {"issue":null}
      """
    #expect(
      try rows(text, "issue.id", "issue.state.name") == [
        ["7", "open"], ["8", "shut"], [nil, nil],
      ]
    )
  }

  @Test func `skips blank lines and counts them`() throws {
    let read = try Collected("\n{\"a\":1}\n  \n{\"a\":2}", as: .ndjson, columns: ["a"])
    #expect(read.rows == [["1"], ["2"]])
    #expect(read.lines == [2, 4])
    #expect(read.summary.blankLines == 2)
    #expect(read.summary.lines == 4)
    #expect(read.summary.endsWithoutLineEnd)
  }

  @Test func `tells keys apart that begin alike`() throws {
    let text = "{\"identifier_long_b\":1,\"identifier_long_a\":2,\"identifi\":3,\"\":4}"
    #expect(
      try rows(text, "identifi", "identifier_long_a", "identifier_long_b", "")
        == [["3", "2", "1", "4"]]
    )
  }

  @Test func `reads an empty object as a row without values`() throws {
    #expect(try rows("{}\n{ }", "a") == [[nil], [nil]])
  }
}
