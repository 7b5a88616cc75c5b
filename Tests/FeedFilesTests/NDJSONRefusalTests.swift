import FeedFiles
import Measuring
import Testing

/// Lines that cannot be read are refused one by one, and the lines around them are read.
struct NDJSONRefusalTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let reason: String
    var column: String?
    var found: String?
    var testDescription: String { line }
  }

  static let cases = [
    Case(line: "[1]", reason: "is not a JSON object", found: "[1]"),
    Case(line: "\"a\"", reason: "is not a JSON object"),
    Case(line: "{\"a\":1", reason: "is not well-formed JSON", found: "at byte 7: "),
    Case(line: "{\"a\":1,}", reason: "is not well-formed JSON", found: "at byte 8: }"),
    Case(line: "{\"a\" 1}", reason: "is not well-formed JSON"),
    Case(line: "{a:1}", reason: "is not well-formed JSON", found: "at byte 2: a:1}"),
    Case(line: "{\"a\":01}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":-01}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":1.}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":.5}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":1e}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":+1}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":NaN}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":nul}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":truely}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":\"x}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":\"\\x\"}", reason: "is not well-formed JSON", found: "at byte 7: \\x\"}"),
    Case(line: "{\"a\":\"\\u12G4\"}", reason: "is not well-formed JSON"),
    Case(line: "{\"z\":\"\\u12\"}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":\"x\ty\"}", reason: "is not well-formed JSON"),
    Case(line: "{\"z\":[1,]}", reason: "is not well-formed JSON"),
    Case(line: "{\"z\":[1}", reason: "is not well-formed JSON"),
    Case(line: "{\"a\":1} x", reason: "has text after the object", found: "at byte 9: x"),
    Case(line: "{\"a\":1}{\"a\":2}", reason: "has text after the object"),
    Case(line: "{\"a\":1,\"a\":2}", reason: "stands twice in one object", column: "a", found: "1"),
    Case(line: "{\"a\":null,\"a\":2}", reason: "stands twice in one object", column: "a"),
    Case(line: "{\"a\":{\"x\":1}}", reason: "is not a single value", column: "a"),
    Case(line: "{\"a\":[1,2]}", reason: "is not a single value", column: "a", found: "[1,2]}"),
    Case(line: "{\"a\":\"\\uD83D\"}", reason: "holds half of a surrogate pair", column: "a"),
    Case(line: "{\"a\":\"\\uDE42\"}", reason: "holds half of a surrogate pair", column: "a"),
    Case(line: "{\"a\":\"\\uD83D\\u0041\"}", reason: "holds half of a surrogate pair", column: "a"),
    Case(line: "{\"a\":\"\\u0000\"}", reason: "holds a NUL character", column: "a"),
    Case(
      line: "{\"z\":" + String(repeating: "[", count: 64) + String(repeating: "]", count: 64) + "}",
      reason: "is nested deeper than 64"
    ),
  ]

  @Test(arguments: cases)
  func `refuses the line and reads on`(_ bad: Case) throws {
    let text = "{\"a\":\"before\"}\n\(bad.line)\n{\"a\":\"after\"}\n"
    let read = try Collected(text, as: .ndjson, columns: ["a"])
    #expect(read.rows == [["before"], ["after"]])
    #expect(read.summary.rows == 3)
    #expect(read.summary.refused == 1)
    let refusal = try #require(read.refusals.first)
    #expect(refusal.line == 2)
    #expect(refusal.reason == bad.reason)
    #expect(refusal.column == bad.column)
    if let found = bad.found { #expect(refusal.found == found) }
  }

  @Test func `a wanted text that is not UTF-8`() throws {
    let bytes = Array("{\"a\":\"caf".utf8) + [0xE9] + Array("\",\"b\":1}\n".utf8)
    let wanted = try Collected(bytes, as: .ndjson, columns: ["a"])
    #expect(wanted.refusals.map(\.reason) == ["is not valid UTF-8"])
    #expect(wanted.refusals.first?.found == "caf\u{FFFD}")
    let unwanted = try Collected(bytes, as: .ndjson, columns: ["b"])
    #expect(unwanted.rows == [["1"]])
  }
}
