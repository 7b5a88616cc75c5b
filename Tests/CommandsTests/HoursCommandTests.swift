import CommandSupport
import Commands
import Foundation
import Testing

struct HoursCommandTests {
  private let recording = RecordingConsole()
  private let desk = ["--hours", "Mo-Fr 08:00-17:00", "--zone", "Europe/Berlin"]

  private func hours(_ arguments: String...) -> Commands.ExitStatus {
    Abide.run(["hours", arguments[0]] + desk + arguments.dropFirst(), console: recording.console)
  }

  // MARK: Answers

  @Test func `served time is told to people and to scripts`() {
    #expect(hours("served", "--from", "2026-03-06 16:00", "--to", "2026-03-09T08:30:00Z") == .done)
    #expect(
      hours(
        "served",
        "--from",
        "2026-03-06 16:00",
        "--to",
        "2026-03-09 08:00:00.5",
        "--format",
        "json"
      ) == .done
    )
    #expect(recording.output == "2 h 30 min\n{\"seconds\":3600.5}\n")
    #expect(recording.complaints.isEmpty)
  }

  @Test func `a span is added in either direction`() {
    #expect(hours("add", "--from", "2026-03-06 16:00", "--for", "4 h") == .done)
    #expect(
      hours("add", "--from", "2026-03-06 16:00", "--for", "-PT9H", "--format", "json") == .done
    )
    #expect(
      recording.output == """
        Mo 2026-03-09 11:00 Europe/Berlin (2026-03-09T10:00:00Z)
        {"at":"2026-03-05T15:00:00Z"}

        """
    )
  }

  @Test func `closed days, overrides and pauses are taken out`() {
    let status = hours(
      "served",
      "--from",
      "2026-12-23 08:00",
      "--to",
      "2026-12-29 08:00",
      "--except",
      "2026-12-25,*-12-28",
      "--override",
      "2026-12-24=09:00-12:00",
      "--pause",
      "2026-12-23 09:00/2026-12-23 10:00",
      "--pause",
      "2026-12-23 09:30/2026-12-23 11:00"
    )
    #expect(status == .done)
    #expect(recording.output == "10 h\n")
  }

  @Test func `working days are stepped, rolled last unless first is said`() {
    #expect(hours("step", "--from", "2026-03-07 11:00", "--days", "1") == .done)
    #expect(hours("step", "--from", "2026-03-07 11:00", "--days", "1", "--roll", "first") == .done)
    #expect(
      hours("step", "--from", "2026-03-07 11:00", "--days", "-1", "--format", "json") == .done
    )
    #expect(
      recording.output == """
        Mo 2026-03-09 11:00 Europe/Berlin (2026-03-09T10:00:00Z)
        Tu 2026-03-10 08:00 Europe/Berlin (2026-03-10T07:00:00Z)
        {"at":"2026-03-06T10:00:00Z"}

        """
    )
  }

  @Test func `open looks at an instant or lists windows`() {
    #expect(hours("open", "--at", "2026-03-06 16:00") == .done)
    #expect(hours("open", "--at", "2026-03-06 17:00") == .done)
    #expect(hours("open", "--at", "2026-03-06 16:00", "--format", "json") == .done)
    #expect(hours("open", "--from", "2026-03-06 16:00", "--to", "2026-03-09 09:00") == .done)
    #expect(
      hours("open", "--from", "2026-03-06 16:00", "--to", "2026-03-06 18:00", "--format", "json")
        == .done
    )
    #expect(
      recording.output == """
        open, closes Fr 2026-03-06 17:00 Europe/Berlin (2026-03-06T16:00:00Z)
        closed, opens Mo 2026-03-09 08:00 Europe/Berlin (2026-03-09T07:00:00Z)
        {"open":true,"closes":"2026-03-06T16:00:00Z"}
        Fr 2026-03-06 16:00 to 2026-03-06 17:00  1 h
        Mo 2026-03-09 08:00 to 2026-03-09 09:00  1 h
        2 h in all
        {"windows":[["2026-03-06T15:00:00Z","2026-03-06T16:00:00Z"]],"seconds":3600}

        """
    )
  }

  @Test func `answers may lie generations away`() {
    #expect(
      hours("add", "--from", "2026-03-06 16:00", "--for", "800000 h", "--format", "json") == .done
    )
    #expect(recording.output.hasPrefix("{\"at\":\"23"))
  }

  // MARK: Calendars

  @Test func `an iCalendar file closes its days, or says by line why it cannot`() throws {
    try withFile(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260309\nEND:VEVENT\nEND:VCALENDAR\n",
      suffix: ".ics"
    ) { path in
      #expect(hours("add", "--from", "2026-03-06 17:00", "--for", "0", "--except", path) == .done)
      #expect(recording.output.hasPrefix("Tu 2026-03-10 08:00"))
    }
    try withFile(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260309T090000Z\nEND:VEVENT\nEND:VCALENDAR\n",
      suffix: ".ics"
    ) { path in
      #expect(hours("open", "--at", "2026-03-06 17:00", "--except", path) == .wrongText)
      #expect(recording.complaints.contains("\(path):3: DTSTART has a time of day"))
    }
    #expect(hours("open", "--at", "2026-03-06 17:00", "--except", "/absent.ics") == .failingWorld)
  }

  // MARK: Complaints

  @Test(arguments: [
    (
      ["--hours", "Mo-Fx 08:00-17:00"], "byte 4: 'Fx' is no day; write Mo, Tu, We, Th, Fr, Sa or Su"
    ),
    (["--zone", "europe/berlin"], "write Europe/Berlin"),
    (["--at", "yesterday"], "'yesterday' is no instant"),
    (["--hours", ""], "hours that are never open cannot be reckoned with"),
    (["--except", "2026-13-01"], "'2026-13-01' is no closed day"),
    (["--override", "2026-12-24"], "has no '='"),
    (["--override", "2026-12-24=9-12"], "'9' is no time of day"),
    (["--override", "2026-12-24=", "--override", "2026-12-24=08:00-09:00"], "2026-12-24 twice"),
  ])
  func `a wrong text is named and leaves with 1`(replaced: [String], complaint: String) {
    var arguments = ["hours", "open"]
    for (option, value) in [
      ("--hours", "Mo-Fr 08:00-17:00"), ("--zone", "Europe/Berlin"), ("--at", "2026-03-06 16:00"),
    ] where !replaced.contains(option) { arguments += [option, value] }
    #expect(Abide.run(arguments + replaced, console: recording.console) == .wrongText)
    #expect(recording.complaints.contains(complaint), "\(recording.complaints)")
    #expect(recording.output.isEmpty)
  }

  @Test(arguments: [
    ["hours"], ["hours", "open"], ["hours", "twist"],
    ["hours", "open", "--hours", "Mo 08:00-09:00", "--zone", "UTC"],
    [
      "hours", "step", "--hours", "Mo 08:00-09:00", "--zone", "UTC", "--from", "x", "--days", "two",
    ],
  ])
  func `wrong usage leaves with 2`(arguments: [String]) {
    #expect(Abide.run(arguments, console: recording.console) == .wrongUsage)
    #expect(recording.output.isEmpty)
  }

  @Test(arguments: [[], ["served"], ["add"], ["step"], ["open"]])
  func `help has an example`(subcommand: [String]) {
    #expect(Abide.run(["hours"] + subcommand + ["--help"], console: recording.console) == .done)
    #expect(recording.output.contains("EXAMPLE"))
  }
}

/// Writes a file for the time of a test.
func withFile(_ text: String, suffix: String, _ body: (String) throws -> Void) throws {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString + suffix)
  try Data(text.utf8).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  try body(url.path)
}
