import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Rehearsal
import Rendering
import Revisions

/// `abide set`: sets what a term says, and what quotes it.
struct SetCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set a term of an agreement, and every quotation of it.",
    discussion: """
      A value takes the place of the first value of its type in the term; anything else is the whole \
      of what the term is to say. Examples that no longer come out are named. With --data and \
      --period the same events are settled before and after.

      EXAMPLES
        abide set desk.agreement.md monthly.cap "12 %"
        abide set desk.agreement.md "target[urgent].first response" "45 min" --dry-run
      """
  )

  @Argument(help: "The agreement.")
  var agreement: String

  @Argument(help: "The term, as a quotation would name it, such as monthly.cap.")
  var term: String

  @Argument(help: "What it is to say.")
  var value: String

  @Flag(help: "Show what would change and write nothing.")
  var dryRun = false

  @OptionGroup var effect: EffectOptions

  func run(on console: Console) throws -> ExitStatus {
    let source = try TextFile.read(agreement)
    guard AmendmentFile.beside(agreement).isEmpty else {
      console.complainLine(
        "\(agreement): has amendments beside it, which are based on it as it stands; write another one"
      )
      return .wrongText
    }
    let edited: TermEditor.Edited
    do throws(TermEditor.Refusal) {
      edited = try TermEditor(source, compile: AgreementFile.compile).set(term, to: value)
    } catch {
      return refuse(error, on: console)
    }
    if edited.term.old == edited.term.new {
      console.writeLine("\(agreement): \(term) says \(edited.term.new) already")
      return .done
    }
    tell(edited, on: console)
    guard try showEffect(edited.source, on: console) else { return .wrongText }
    if !dryRun {
      try TextFile.write(edited.source[0..<edited.source.bytes.count], to: agreement)
      console.writeLine("\(agreement): written")
    }
    return .done
  }

  private func refuse(_ refusal: TermEditor.Refusal, on console: Console) -> ExitStatus {
    switch refusal {
    case .noTerm(let nearest):
      let hint = nearest.map { "; the nearest is \($0)" } ?? ""
      console.complainLine("\(agreement): there is no term \(term)\(hint)")
    case .isSchedule:
      console.complainLine(
        "\(agreement): is a schedule; write the line that differs in it, or set the term in its base"
      )
    case .wouldNotCompile(let findings):
      console.complain(of: findings)
      console.complainLine("\(agreement): not written, since its text would have errors")
    }
    return .wrongText
  }

  private func tell(_ edited: TermEditor.Edited, on console: Console) {
    console.writeLine("\(term) was \(edited.term.old)")
    console.writeLine("\(term) is  \(edited.term.new)")
    if edited.quotations > 0 {
      let words =
        edited.quotations == 1 ? "1 quotation says" : "\(edited.quotations) quotations say"
      console.writeLine("\(words) the same now")
    }
    for finding in newFindings(edited) { console.writeLine(finding.concise) }
    for line in StaleExamples.lines(edited.before.agreement, edited.compilation.agreement) {
      console.writeLine(line)
    }
  }

  /// Warnings that the text did not give before.
  private func newFindings(_ edited: TermEditor.Edited) -> [Diagnostic] {
    let known = Set(edited.before.diagnostics.map { "\($0.code) \($0.message)" })
    return edited.compilation.diagnostics.filter { !known.contains("\($0.code) \($0.message)") }
  }

  private func showEffect(_ new: SourceText, on console: Console) throws -> Bool {
    guard let period = effect.period else { return true }
    let consequences = Consequences(source: effect.source, period: period)
    guard let found = try consequences.between(agreement, editedTo: new, on: console) else {
      return false
    }
    console.write(TextDrawer.draw(found.page))
    return true
  }
}
