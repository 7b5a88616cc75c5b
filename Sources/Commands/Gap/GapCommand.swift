import Agreements
import ArgumentParser
import Diagnostics
import Rendering

/// `abide gap`: how far the sides of a draft are apart.
struct GapCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract:
      "Show what each side of a draft expects, accepts and can resource, and how far they are apart.",
    discussion: """
      Each side says so in a block `position`. Exit code 0 when all sides would sign every goal of the \
      draft, 1 when a gap or an open point remains.

      EXAMPLE
        abide gap desk.agreement.md
      """
  )

  /// How the positions are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @Argument(help: "The drafts.")
  var files: [String]

  @Option(help: "How the positions are written: text, html or json.")
  var format: Format = .text

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one draft") }
    if format == .html, files.count > 1 { throw ValidationError("a page is of one draft") }
  }

  func run(on console: Console) throws -> ExitStatus {
    var reports: [GapReport] = []
    for file in files {
      guard let agreement = try AgreementFile.load(file, on: console) else { continue }
      let digest = FileDigest.text(of: agreement.source.bytes)
      reports.append(GapReport(agreement, textVersion: String(digest.prefix(12))))
    }
    guard reports.count == files.count else { return .wrongText }
    write(reports, on: console)
    return reports.allSatisfy(\.isSettled) ? .done : .wrongText
  }

  private func write(_ reports: [GapReport], on console: Console) {
    switch format {
    case .text:
      console.write(reports.map { TextDrawer.draw($0.page) }.joined(separator: "\n"))
    case .html: for report in reports { console.write(HTMLDrawer.draw(report.page)) }
    case .json:
      let all = reports.map(\.json)
      console.writeLine((all.count == 1 ? all[0] : .array(all)).indented)
    }
  }
}
