import AgreementLanguage
import CommandSupport
import Commands
import Diagnostics
import TestSupport
import Testing

/// The cases that are documents: each is run as it is written.
struct LiterateCases {
  static let errors = LiterateCase.all(in: "Tests/CommandsTests/Cases/errors")
  static let all =
    errors
    + [
      "calendars", "check", "close", "data", "drafts", "duties", "edit", "exchange", "facts",
      "feeds", "format", "invoices", "new", "papers",
      "waits",
    ]
    .flatMap { LiterateCase.all(in: "Tests/CommandsTests/Cases/\($0)") }

  @Test(arguments: all)
  func `the output is the one that is written`(_ literate: LiterateCase) throws {
    let replayed = try literate.replay { arguments in
      let console = RecordingConsole()
      let status = Abide.run(arguments, console: console.console)
      return .init(output: console.output + console.complaints, exitCode: status.rawValue)
    }
    if LiterateCase.isRecording { try literate.record(replayed) }
    #expect(try literate.text() == replayed)
  }

  // While cases are written anew, there is nothing yet to compare.
  @Test(.disabled(if: LiterateCase.isRecording))
  func `every rule has a case that triggers it`() throws {
    let cases = try Self.errors.map { (name: $0.description, text: try $0.text()) }
    for rule in Rule.all {
      let own = cases.first { $0.name == rule.id }
      #expect(own != nil, "no case \(rule.id).md")
      #expect(own?.text.contains("\(rule.severity.word): \(rule.id) ") ?? true)
    }
  }
}
