import FeedFiles
import Measuring
import TestSupport
import Testing

struct XESTests {
  static let log = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <global scope="event"><string key="org:resource" value="nobody"/></global>
      <classifier name="Activity" keys="concept:name"/>
      <string key="concept:name" value="desk"/>
      <trace>
        <string key="concept:name" value="T-1"><string key="site" value="D&amp;B &#233;"/></string>
        <event>
          <string key="concept:name" value="opened"/>
          <date key="time:timestamp" value="2026-03-06T09:30:00.000+01:00"/>
          <int key="cost" value="7"/><boolean key="urgent" value="true"/>
        </event>
        <event>
          <date key="time:timestamp" value="2026-03-06T10:00:00.000+01:00"/>
          <string key="concept:name" value="">
            <list key="tags"><values>
              <string key="one" value="a"/><string key="two" value="b"/>
            </values></list>
          </string>
        </event>
      </trace>
      <event><string key="concept:name" value="alone"/></event>
    </log>

    """

  private let columns = ["trace:concept:name", "concept:name", "time:timestamp", "cost"]

  @Test func `a row an event, with what its trace says`() throws {
    let read = try Collected(XESTests.log, as: .xes, columns: columns)
    #expect(
      read.rows == [
        ["T-1", "opened", "2026-03-06T09:30:00.000+01:00", "7"],
        ["T-1", "", "2026-03-06T10:00:00.000+01:00", nil],
        [nil, "alone", nil, nil],
      ]
    )
    #expect(read.lines == [9, 14, 23])
    #expect(read.refusals.isEmpty)
    #expect(read.summary.rows == 3)
    #expect(!read.summary.endsWithoutLineEnd)
  }

  @Test func `what is declared for all events gives none a value`() throws {
    let read = try Collected(XESTests.log, as: .xes, columns: ["org:resource"])
    #expect(read.rows == [[nil], [nil], [nil]])
  }

  @Test func `attributes within attributes, of events, traces and lists`() throws {
    let columns = ["trace:concept:name.site", "concept:name.tags.two", "urgent"]
    let read = try Collected(XESTests.log, as: .xes, columns: columns)
    #expect(read.rows == [["D&B é", nil, "true"], ["D&B é", "b", nil], [nil, nil, nil]])
  }

  @Test func `a block may end at any byte, packed or not`() {
    let bytes = Array(XESTests.log.utf8)
    let whole = Collected.outcome(bytes, as: .xes, columns: columns, blockSize: 4096)
    #expect(throws: Never.self) { try whole.get() }
    let packed = gzipped(bytes)
    for blockSize in 1...200 {
      #expect(
        Collected.outcome(bytes, as: .xes, columns: columns, blockSize: blockSize) == whole,
        "blocks of \(blockSize)"
      )
      let unpacked = Collected.outcome(packed, as: .xes, columns: columns, blockSize: blockSize)
      #expect((try? unpacked.get().rows) == (try? whole.get().rows))
    }
  }

  @Test func `a log cut short anywhere is never a shorter result`() throws {
    let bytes = Array(XESTests.log.utf8)
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: ">")))
    for length in 1...end {
      let error = problem(Array(bytes[..<length]), as: .xes, columns: columns)
      guard case .xml(.cutShort, _) = error?.problem else {
        Issue.record("\(length) bytes: \(String(describing: error))")
        continue
      }
    }
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let event: String
    var trace = ""
    let reason: String
    let column: String?
    var testDescription: String { event + trace }
  }

  static let bad = [
    Bad(
      event: "<string key='a' value='1'/><string key='a' value='2'/>",
      reason: "stands twice in one event",
      column: "a"
    ),
    Bad(event: "<string key='a'/>", reason: "has no value", column: "a"),
    Bad(event: "<list key='a'><values/></list>", reason: "is not a single value", column: "a"),
    Bad(event: "<int value='7'/>", reason: "has an attribute without a key", column: nil),
    Bad(
      event: "",
      trace: "<id key='n' value='1'/><id key='n' value='2'/>",
      reason: "stands twice in one trace",
      column: "trace:n"
    ),
  ]

  @Test(arguments: bad)
  func `refuses the event and reads on`(_ bad: Bad) throws {
    let text =
      "<log>\n<trace>\(bad.trace)\n<event>\(bad.event)</event></trace>\n"
      + "<trace><event><string key='a' value='after'/></event></trace></log>"
    let read = try Collected(text, as: .xes, columns: ["a", "trace:n"])
    #expect(read.rows == [["after", nil]])
    #expect(read.refusals.map(\.reason) == [bad.reason])
    #expect(read.refusals.map(\.column) == [bad.column])
    #expect(read.refusals.map(\.line) == [3])
    #expect(read.summary.rows == 2)
    #expect(read.summary.refused == 1)
  }

  @Test func `what is no log is an error with words`() {
    let cases: [(text: String, problem: ExportProblem)] = [
      ("", .empty),
      ("a,b\n1,2\n", .xml(.malformed(reason: "syntax error"), line: 1)),
      ("<log>\n<trace></log>", .xml(.malformed(reason: "mismatched tag"), line: 2)),
      ("<log>\n&x;</log>", .xml(.malformed(reason: "undefined entity"), line: 2)),
      ("<pnml/>", .xes(.notLog)),
      ("<log/>\n<log/>", .xml(.malformed(reason: "junk after document element"), line: 2)),
      (
        "<log><trace><event/>\n<string key='n' value='1'/></trace></log>",
        .xes(.lateTraceAttribute(column: "trace:n"))
      ),
      (String(repeating: "<log>", count: 300), .xml(.tooDeep, line: 1)),
    ]
    for (text, expected) in cases {
      #expect(problem(text, as: .xes, columns: ["trace:n"])?.problem == expected, "\(text)")
    }
  }

  @Test func `a document type is refused before its entities grow`() {
    let laughs = """
      <?xml version="1.0"?>
      <!DOCTYPE log [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
      <log><event><string key="a" value="&c;"/></event></log>
      """
    #expect(problem(laughs, as: .xes, columns: ["a"])?.problem == .xml(.declaresType, line: 2))
    let outside = "<!DOCTYPE log SYSTEM \"file:///etc/passwd\"><log/>"
    #expect(
      problem(outside, as: .xes, columns: ["a"])?.description
        == "export:1: the XML declares a document type, which could declare entities without end; "
        + "take the line that begins with `<!DOCTYPE` out"
    )
  }

  @Test func `a tag, a comment or an event longer than the limit`() {
    let long = String(repeating: "x", count: 4000)
    let texts = [
      "<log><!-- \(long) --><event/></log>", "<!-- \(long)", "<log a='\(long)'/>",
      "<log><event><string key='a' value='\(long)'/></event></log>",
    ]
    for text in texts {
      var file = ExportFile(bytes: Array(text.utf8), name: "export")
      file.blockSize = 64
      file.longestRow = 1000
      #expect(throws: ExportError(file: "export", problem: .xml(.tooLong(limit: 1000), line: 1))) {
        try Collected(file, as: .xes, columns: ["a"])
      }
    }
  }

  @Test func `other encodings that name themselves are read`() throws {
    let text = "<?xml version='1.0' encoding='ISO-8859-1'?><log><event><string key='a' value='caf"
    let bytes = Array(text.utf8) + [0xE9] + Array("'/></event></log>".utf8)
    #expect(try Collected(bytes, as: .xes, columns: ["a"]).rows == [["café"]])
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `damaged bits are noticed or read, whatever the size of a block`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(XESTests.log.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let bit: UInt8 = 1 << UInt8.random(in: 0..<8, using: &random)
      bytes[Int.random(in: bytes.indices, using: &random)] ^= bit
    }
    let whole = Collected.outcome(bytes, as: .xes, columns: columns, blockSize: 4096)
    for blockSize in [1, 3, 17] {
      let read = Collected.outcome(bytes, as: .xes, columns: columns, blockSize: blockSize)
      // Where a file is wrong more than once, the size of a block decides which is met first.
      if (try? whole.get()) != nil || (try? read.get()) != nil { #expect(read == whole) }
    }
  }
}
