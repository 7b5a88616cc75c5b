import ArgumentParser
import Diagnostics
import Templates

/// `abide new`: an agreement begun from a template.
struct NewCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an agreement from a template.",
    discussion: """
      What the template leaves open is asked for one by one when a person sits at the terminal, and given \
      by --set otherwise; all that is missing or wrong is told at once. The agreement is written with its \
      feeds and calendars, and nothing that is there is overwritten.

      EXAMPLES
        abide new --list
        abide new saas-availability -o portal --name portal
        abide new internal-it --questions
        abide new --companion MSA.pdf -o calculation
      """
  )

  @Argument(help: "The template; --list tells which there are.")
  var template: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to. Usually the one at hand.", valueName: "folder")
  )
  var output = "."

  @Option(help: "The first part of the agreement's file name. Usually the template's name.")
  var name: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("An answer, NAME=VALUE; repeatable.", valueName: "name=value")
  )
  var answers: [String] = []

  @Option(
    help: ArgumentHelp(
      "A signed document that the new text is to run: it is named with its digest, and prevails.",
      valueName: "file"
    )
  )
  var companion: String?

  @Flag(help: "List the templates with one line each.")
  var list = false

  @Flag(help: "List what the template asks for.")
  var questions = false

  func run(on console: Console) throws -> ExitStatus {
    if list {
      console.write(TemplateList.text)
      return .done
    }
    let template = try chosen()
    var sheet = try AnswerSheet(template)
    if questions {
      console.write(sheet.questionsText)
      return .done
    }
    let signed = try companion.map { try SignedDocument($0) }
    for answer in answers + (signed.map { ["document=\($0.citation)"] } ?? []) {
      try sheet.take(answer)
    }
    if let ask = console.ask {
      sheet.askForMissing(ask) { console.complainLine($0) }
    }
    guard sheet.problems.isEmpty else {
      for problem in sheet.problems { console.complainLine(problem) }
      console.complainLine("nothing was written")
      return .wrongText
    }
    let name = name ?? signed?.textName ?? template.name
    return try NewFiles(template, sheet, folder: output, name: name).write(on: console)
  }

  private func chosen() throws -> Template {
    guard let name = template ?? companion.map({ _ in "companion" }) else {
      throw ValidationError("name a template; `abide new --list` tells which there are")
    }
    if companion != nil, name != "companion" {
      throw ValidationError("--companion has a template of its own, so \(name) cannot be named")
    }
    guard let template = Template.all.first(where: { $0.name == name }) else {
      throw ValidationError(
        "there is no template \(name); there are "
          + Template.all.map(\.name).joined(separator: ", ")
      )
    }
    return template
  }
}

/// The templates, with what each is for.
enum TemplateList {
  static var text: String {
    let width = Template.all.map(\.name.count).max() ?? 0
    return Template.all.map { template in
      let blanks = String(repeating: " ", count: width - template.name.count)
      return "\(template.name)\(blanks)  \(template.summary)\n"
    }
    .joined()
  }
}
