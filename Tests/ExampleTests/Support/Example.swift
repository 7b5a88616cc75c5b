import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// An example of the project with its data, run as a person runs it.
struct Example: Sendable {
  /// The path of the agreement.
  let agreement: String

  /// The `--data` arguments: which feed reads which file.
  let data: [String]

  /// The support desk over files that stand in a folder.
  static func supportDesk(tickets: String? = nil) -> Example {
    let folder = SharedData.packageRoot + "/Examples/support-desk/"
    return Example(
      agreement: folder + "desk.agreement.md",
      data: [
        "tickets=" + (tickets ?? folder + "data/tickets.csv"),
        "outages=\(folder)data/outages.csv", "maintenance=\(folder)data/maintenance.csv",
      ]
    )
  }

  /// The ServiceNow export, or one of the same shape.
  static func serviceNow(
    _ file: String = SharedData.path("data/uci-incident-event-log.csv.gz")
  ) -> Example {
    Example(named: "servicenow/incidents", data: file)
  }

  /// Boston's service requests.
  static let boston = Example(
    named: "boston-311/boston",
    data: SharedData.path("data/boston-311-2015.csv.gz")
  )

  /// GitHub's status page.
  static let github = Example(
    named: "github/github",
    data: SharedData.path("data/github-downtime-windows.csv")
  )

  private init(agreement: String, data: [String]) {
    self.agreement = agreement
    self.data = data
  }

  private init(named name: String, data: String) {
    self.init(
      agreement: SharedData.packageRoot + "/Examples/\(name).agreement.md",
      data: [data]
    )
  }

  /// Runs a command over the example and gives what it wrote.
  func output(of command: String, _ options: String...) throws -> String {
    let recording = RecordingConsole()
    let files = data.flatMap { ["--data", $0] }
    let status = Abide.run([command, agreement] + files + options, console: recording.console)
    #expect(recording.complaints.isEmpty)
    try #require(status == .done)
    return recording.output
  }

  /// The statement of a period.
  func statement(_ period: String) throws -> StatementDocument {
    let json = try output(of: "statement", "--period", period, "--format", "json")
    return try StatementDocument(json)
  }

  /// Every run of every clock that touches a period.
  func subjects(_ period: String) throws -> [SubjectLine] {
    let csv = try output(of: "measure", "--period", period, "--subjects", "--format", "csv")
    return csv.rows.dropFirst().map(SubjectLine.init)
  }
}
