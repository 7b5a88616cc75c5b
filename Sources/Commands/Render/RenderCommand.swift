import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Editing
import Measuring
import Papers
import Quantities

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
        abide render desk.agreement.md --summary -o desk.pdf
        abide render desk.agreement.md --with-figures --period 2026-03 -o live.html \\
          --data tickets=tickets.csv --without outages --without maintenance
        abide render desk.agreement.md --for customer.finance -o seen.html
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

  @Flag(help: "Draw one page of key terms: hours, time limits, levels, credits and dates to watch.")
  var summary = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Leave out what this side or role may not see by the classes of data, such as customer.finance.",
      valueName: "role"
    )
  )
  var reader: ReaderArgument?

  @OptionGroup var live: LiveOptions

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

  func validate() throws {
    if summary, redline != nil {
      throw ValidationError("a summary shows no changes: give --summary or --redline")
    }
    if live.withFigures, summary || redline != nil || reader != nil || asOf != nil {
      throw ValidationError(
        "figures stand beside the terms of the whole text: leave out --summary, --redline, --for and --as-of"
      )
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let format = try format
    if format.isMadeElsewhere, output == nil {
      throw ValidationError("--to \(format.rawValue) needs --output FILE")
    }
    guard let texts = try texts(on: console), let text = texts.last else { return .wrongText }
    guard let paper = try paper(of: texts, text, on: console) else { return .wrongText }
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

  // MARK: What is drawn

  private func paper(
    of texts: [DrawnText],
    _ text: DrawnText,
    on console: Console
  ) throws -> Paper? {
    let redaction = try reader.map { reader in
      Redaction(for: try reader.path(in: text.agreement), text.agreement, text.manuscript.names)
    }
    if let redaction { tell(redaction, on: console) }
    func seen(_ paper: Paper) -> Paper { redaction?.paper(paper) ?? paper }
    guard let whole = DrawnText.paper(of: texts) else { return nil }
    if summary {
      var paper = text.maker.summary(dates: try dates(of: text, on: console), digest: text.digest)
      paper.amendments = whole.amendments
      return seen(paper).leadingNowhere
    }
    guard let redline else { return try live.paper(seen(whole), of: agreement, on: console) }
    guard let base = try baseText(redline, on: console) else { return nil }
    // What either text hides is hidden in both: a draft that drops a class of data shows nothing of it.
    let other = redaction.map { Redaction(for: $0.reader, base.agreement, base.manuscript.names) }
    func seenInBoth(_ paper: Paper) -> Paper { other?.paper(seen(paper)) ?? seen(paper) }
    return Redline.paper(from: seenInBoth(base.paper), to: seenInBoth(whole))
  }

  /// The texts up to the one that is drawn, the first as signed.
  private func texts(on console: Console) throws -> [DrawnText]? {
    let source = try TextFile.read(agreement)
    guard let text = try AmendedText.withAmendments(beside: source, on: console) else { return nil }
    let inForce = text.versions.prefix { version in
      guard let day = asOf?.date, let amendment = version.amendment else { return true }
      return amendment.effective.date <= day
    }
    let texts = inForce.compactMap { version in
      version.compilation.agreement.map { DrawnText($0, version.compilation, version.amendment) }
    }
    if texts.count == inForce.count { return texts }
    console.complain(ofErrorsIn: text.versions.flatMap(\.compilation.diagnostics))
    AgreementFile.tellNothingRan(source, on: console)
    return nil
  }

  private func baseText(_ path: String, on console: Console) throws -> DrawnText? {
    let compilation = try AgreementFile.compile(path)
    guard let agreement = compilation.agreement else {
      console.complain(ofErrorsIn: compilation.diagnostics)
      console.complainLine("\(path): nothing was drawn, since its text has errors")
      return nil
    }
    return DrawnText(agreement, compilation)
  }

  /// The dates to watch from the day that is looked at; of an agreement without end those of a year.
  private func dates(of text: DrawnText, on console: Console) throws -> [WatchedDate] {
    let start = asOf?.date ?? text.agreement.inForce.first
    let found = try AmendedDates.read(agreement, until: nil, orYearAfter: start, on: console)
    return found?.dates.filter { $0.date >= start } ?? []
  }

  // What is hidden stands on the paper; what could not be found there is for whoever sends it to know.
  private func tell(_ redaction: Redaction, on console: Console) {
    for data in redaction.classes where !data.elsewhere.isEmpty {
      let names = data.elsewhere.joined(separator: ", ")
      console.complainLine(
        "data \(data.name): nothing in the text is called \(names), so nothing is left out for it"
      )
    }
    if redaction.isEmpty {
      console.complainLine(
        "nothing is left out: \(redaction.reader) may see all that the text names"
      )
    }
  }
}

extension PaperSize: ExpressibleByArgument {}
