import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Revisions

/// `abide show`: the text in force on a day, and where it was changed.
struct ShowCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the text in force on a day, with notes at what was changed.",
    discussion: """
      The amendments beside the agreement, desk.1.amendment.md and so on for desk.agreement.md, are \
      applied as far as they hold on the day.

      EXAMPLES
        abide show desk.agreement.md --as-of 2026-08-01
        abide show desk.agreement.md --digest
      """
  )

  @Argument(help: "The agreement as signed.")
  var agreement: String

  @Option(
    help: ArgumentHelp("The day; usually every amendment is applied.", valueName: "date")
  )
  var asOf: DateArgument?

  @Flag(help: "Show only the digest of the text, which the next amendment names as its base.")
  var digest = false

  func run(on console: Console) throws -> ExitStatus {
    let source = try TextFile.read(agreement)
    let text = try AmendedText.withAmendments(beside: source)
    console.complain(of: text.findings)
    if let obstacle = text.obstacle {
      console.complainLine("\(obstacle): not applied")
      // Whoever writes an amendment asks for the digest that it must name, and has a draft of it there already.
      guard digest else { return .wrongText }
    }
    let inForce = text.versions.filter { version in
      guard let day = asOf?.date, let amendment = version.amendment else { return true }
      return amendment.effective.date <= day
    }
    guard let last = inForce.last else { return .done }
    if digest {
      console.writeLine("sha256 \(FileDigest.text(of: last.source.bytes))")
    } else {
      console.write(MarginNotes(inForce.map { ($0.source, $0.amendment) }).text)
    }
    return .done
  }
}
