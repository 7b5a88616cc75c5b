import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Editing
import MarkdownReading
import Papers

/// `abide render`: the agreement as the paper that both sides sign.
struct RenderCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw an agreement as the paper that both sides sign.",
    discussion: """
      HTML and Markdown are drawn here and go to standard output without --output. PDF is made by \
      WeasyPrint and DOCX by pandoc, which have packages of these names.

      EXAMPLES
        abide render desk.agreement.md -o desk.html
        abide render desk.agreement.md -o desk.pdf --page letter
        abide render desk.agreement.md --to docx -o desk.docx --as-of 2026-08-01
      """
  )

  @Argument(help: "The agreement; amendments beside it are applied.")
  var agreement: String

  @Option(
    help: "What is drawn: html, pdf, docx or md; usually what the name of the file ends with."
  )
  var to: PaperFormat?

  @Option(name: .shortAndLong, help: "The file that is written.")
  var output: String?

  @Option(help: "The size of a page: a4 or letter.")
  var page: PaperSize = .a4

  @Option(
    help: ArgumentHelp(
      "The day whose text is drawn; usually every amendment is applied.",
      valueName: "date"
    )
  )
  var asOf: DateArgument?

  @Option(
    help: ArgumentHelp(
      "Mark what is said otherwise than in this text, as it was signed.",
      valueName: "base"
    )
  )
  var redline: String?

  /// The format that was named, or that the file is named for.
  private var format: PaperFormat {
    get throws {
      if let to { return to }
      guard let output else { return .html }
      let ending = output.split(separator: ".").last.map(String.init) ?? ""
      if let format = PaperFormat(rawValue: ending.lowercased()) { return format }
      throw ValidationError(
        "\(output) does not say what is drawn: name it .html, .pdf, .docx or .md, or give --to"
      )
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let format = try format
    if format.isMadeElsewhere, output == nil {
      throw ValidationError("--to \(format.rawValue) needs --output FILE")
    }
    guard var paper = try paper(on: console) else { return .wrongText }
    if let redline {
      guard let base = try basePaper(redline, on: console) else { return .wrongText }
      paper = Redline.paper(from: base, to: paper)
    }
    switch format {
    case .html: try write(PaperHTML.draw(paper, on: page), on: console)
    case .md: try write(PaperMarkdown.draw(paper), on: console)
    case .pdf: try PaperConverter.pdf(PaperHTML.draw(paper, on: page), to: output ?? "")
    case .docx: try PaperConverter.docx(PaperMarkdown.draw(paper), to: output ?? "")
    }
    return .done
  }

  private func write(_ text: String, on console: Console) throws {
    guard let output else { return console.write(text) }
    try TextFile.write(text, to: output)
  }

  private func paper(on console: Console) throws -> Paper? {
    let source = try TextFile.read(agreement)
    guard let text = try AmendedText.withAmendments(beside: source, on: console) else { return nil }
    let inForce = text.versions.last { version in
      guard let day = asOf?.date, let amendment = version.amendment else { return true }
      return amendment.effective.date <= day
    }
    guard let version = inForce, let agreement = version.compilation.agreement else {
      console.complain(ofErrorsIn: text.versions.flatMap(\.compilation.diagnostics))
      AgreementFile.tellNothingRan(source, on: console)
      return nil
    }
    return draw(agreement, version.compilation)
  }

  private func basePaper(_ path: String, on console: Console) throws -> Paper? {
    let compilation = try AgreementFile.compile(path)
    guard let agreement = compilation.agreement else {
      console.complain(ofErrorsIn: compilation.diagnostics)
      console.complainLine("\(path): nothing was drawn, since its text has errors")
      return nil
    }
    return draw(agreement, compilation)
  }

  private func draw(_ agreement: Agreement, _ compilation: Compilation) -> Paper {
    PaperMaker(
      Manuscript(
        agreement.source,
        kinds: Kind.ofAgreements,
        compilation,
        companions: agreement.included
      ),
      agreement,
      .english,
      prose: MarkdownProse()
    ).paper(
      digest: FileDigest.text(of: agreement.source.bytes),
      texts: agreement.included.map { text in
        (
          text.name.split(separator: "/").last.map(String.init) ?? text.name,
          FileDigest.text(of: text.bytes)
        )
      }
    )
  }
}

extension PaperSize: ExpressibleByArgument {}
