import CommandSupport
import Commands
import Testing

struct HoursBatchTests {
  private func answers(_ cases: String) throws -> String {
    let recording = RecordingConsole()
    try withFile(cases, suffix: ".ndjson") { path in
      #expect(recording.run("hours", "--batch", path) == .done)
    }
    #expect(recording.complaints.isEmpty)
    return recording.output
  }

  /// A case over desk hours in Berlin with some members more.
  private func desk(_ members: String) -> String {
    #"{"zone":"Europe/Berlin","hours":"Mo-Fr 08:00-12:00, 13:00-17:00","from":"2026-03-02T07:00:00Z",\#(members)}"#
  }

  @Test func `cases are answered in order, and a bad one does not stop the rest`() throws {
    let cases = [
      desk(
        #""op":"served","to":"2026-03-02T12:30:00Z","pauses":[["2026-03-02T08:00:00Z","2026-03-02T09:00:00Z"]]"#
      ),
      "nonsense",
      "",
      desk(#""op":"add","seconds":28800"#),
      desk(#""op":"add","seconds":-0.5"#),
      desk(
        #""op":"step","days":5,"except":["2026-03-04","*-03-05"],"overrides":{"2026-03-07":"09:00-12:00"}"#
      ),
      desk(
        #""op":"step","days":-1,"roll":"first","id":"P1","note":"went home","pauses":[],"to":null"#
      ),
    ]
    // The last line has no end of its own.
    #expect(
      try answers(cases.joined(separator: "\n")) == """
        {"seconds":12600}
        {"error":"not JSON: no value stands where one should (byte 1)"}
        {"at":"2026-03-02T16:00:00Z"}
        {"at":"2026-02-27T15:59:59.5Z"}
        {"at":"2026-03-10T07:00:00Z"}
        {"at":"2026-02-27T07:00:00Z"}

        """
    )
  }

  @Test func `pauses are united, for spans of either sign`() throws {
    let pauses =
      #""pauses":[["2026-03-02T09:00:00Z","2026-03-02T10:00:00Z"],["2026-03-02T08:30:00Z","2026-03-02T09:30:00Z"]]"#
    let back = desk(#""op":"add","seconds":-7200,\#(pauses)"#)
      .replacing("\"from\":\"2026-03-02T07:00:00Z\"", with: "\"from\":\"2026-03-02T10:30:00Z\"")
    #expect(
      try answers(desk(#""op":"add","seconds":7200,\#(pauses)"#) + "\n" + back) == """
        {"at":"2026-03-02T10:30:00Z"}
        {"at":"2026-03-02T07:00:00Z"}

        """
    )
  }

  @Test(arguments: [
    (#""op":"served""#, "the key 'to' is missing"),
    (#""op":"fly""#, "the op 'fly' is unknown; it is served, add or step"),
    (#""op":"add","seconds":1,"to":"2026-03-02T08:00:00Z""#, "the key 'to' does not belong here"),
    (#""op":"add","seconds":1,"sceonds":2"#, "the key 'sceonds' does not belong here"),
    (#""op":"add","seconds":"1""#, "'seconds' is a number, not a text"),
    (
      #""op":"add","seconds":0.0000001"#,
      "'seconds' is 0.0000001; seconds have six decimals at most"
    ),
    (#""op":"add","seconds":1e30"#, "'seconds' is 1e30; seconds have six decimals at most"),
    (
      #""op":"add","seconds":1,"seconds":1"#,
      "not JSON: the key 'seconds' is given twice (byte 130)"
    ),
    (#""op":"step","days":1.5"#, "'days' is 1.5, which is no whole number of days"),
    (#""op":"step","days":1,"roll":"never""#, "the roll 'never' is unknown; it is first or last"),
    (
      #""op":"step","days":1,"pauses":[["2026-03-02T08:00:00Z","2026-03-02T09:00:00Z"]]"#,
      "pauses do not move a step"
    ),
    (
      #""op":"add","seconds":1,"pauses":[["2026-03-02T09:00:00Z","2026-03-02T08:00:00Z"]]"#,
      "the pause from 2026-03-02T09:00:00Z to 2026-03-02T08:00:00Z ends before it begins"
    ),
    (
      #""op":"add","seconds":1,"except":["Christmas"]"#,
      "'Christmas' is no closed day; write YYYY-MM-DD, or *-MM-DD for every year"
    ),
    (
      #""op":"add","seconds":1,"overrides":{"2026-12-24":"x"}"#,
      "in the hours 'x', byte 1: 'x' stands where a time should; write HH:MM from 00:00 to 24:00"
    ),
  ])
  func `a bad case is answered with its reason`(members: String, error: String) throws {
    #expect(try answers(desk(members)) == "{\"error\":\"\(error)\"}\n")
  }

  @Test func `numbers may be written with a point or an exponent`() throws {
    let cases = ["3600.0", "3.6e3", "36E2", "3600000000e-6"].map {
      desk(#""op":"add","seconds":\#($0)"#)
    }
    let answer = "{\"at\":\"2026-03-02T08:00:00Z\"}\n"
    #expect(try answers(cases.joined(separator: "\r\n")) == String(repeating: answer, count: 4))
  }

  @Test func `many lines pass through blocks of any size`() throws {
    let line = desk(#""op":"served","to":"2026-03-02T12:30:00Z""#) + "\n"
    let output = try answers(String(repeating: line, count: 2000))
    #expect(output == String(repeating: "{\"seconds\":16200}\n", count: 2000))
  }

  @Test func `a file that is not there is a failing world`() {
    let recording = RecordingConsole()
    #expect(recording.run("hours", "--batch", "/absent.ndjson") == .failingWorld)
    #expect(
      recording.complaints == "abide: cannot read /absent.ndjson: No such file or directory\n"
    )
  }
}
