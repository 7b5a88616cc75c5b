import ArgumentParser
import Rendering

/// Where a report goes, and what it is drawn as.
struct ReportOutput: ParsableArguments {
  @Option(
    help: "What is drawn: html, pdf, md, pptx or text; usually what the name of the file ends with."
  )
  var to: ReportFormat?

  @Option(name: .shortAndLong, help: "The file that is written.")
  var output: String?

  /// The format that was named, or that the file is named for.
  var format: ReportFormat {
    get throws {
      if let to { return to }
      guard let output else { return .html }
      let ending = output.split(separator: ".").last.map(String.init) ?? ""
      if let format = ReportFormat(rawValue: ending.lowercased()) { return format }
      if ending.lowercased() == "txt" { return .text }
      throw ValidationError(
        "\(output) does not say what is drawn: name it .html, .pdf, .md, .pptx or .txt, or give --to"
      )
    }
  }

  /// Finds out before any data is read whether it can be written.
  func check() throws {
    let format = try format
    if format.isMadeElsewhere, output == nil {
      throw ValidationError("--to \(format.rawValue) needs --output FILE")
    }
  }

  /// Draws a page.
  /// - Throws: `WorldFailure` when a file cannot be written or a program fails.
  func write(_ page: Page, on console: Console) throws {
    switch try format {
    case .html: try put(HTMLDrawer.draw(page), on: console)
    case .text: try put(TextDrawer.draw(page), on: console)
    case .md: try put(MarkdownDrawer.draw(page), on: console)
    case .pdf: try PaperConverter.pdf(HTMLDrawer.draw(page), to: output ?? "")
    case .pptx: try PaperConverter.pptx(MarkdownDrawer.slides(page), to: output ?? "")
    }
  }

  private func put(_ text: String, on console: Console) throws {
    guard let output else { return console.write(text) }
    try TextFile.write(text, to: output)
  }
}
