import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Rendering
import Revisions

/// `abide diff`: what one text says otherwise than another, and what that does to recorded events.
struct DiffCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two texts, and what recorded events come to under each.",
    discussion: """
      Layout and the numbers of clauses are not compared. With --data and --period both texts measure \
      and settle the same events.

      EXAMPLES
        abide diff signed.agreement.md desk.agreement.md
        abide diff signed.agreement.md desk.agreement.md --period 2026-03 \\
          --data tickets=tickets.csv --without outages --without maintenance
      """
  )

  /// How the comparison is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @Argument(help: "The first text.")
  var old: String

  @Argument(help: "The second text.")
  var new: String

  @OptionGroup var effect: EffectOptions

  @Option(help: "How the comparison is written: text, html or json.")
  var format: Format = .text

  func run(on console: Console) throws -> ExitStatus {
    for path in [old, new] where !path.hasSuffix(".agreement.md") {
      throw ValidationError("\(path): agreements are compared, files ending in .agreement.md")
    }
    let sources = try [old, new].map { try TextFile.read($0) }
    let sides = sources.map { AgreementFile.compile($0) }
    for (source, side) in zip(sources, sides) where side.hasErrors {
      // What could not be read would pass for left out.
      console.complain(ofErrorsIn: side.diagnostics)
      console.complainLine("\(source.name): not compared, since its text has errors")
    }
    if sides.contains(where: \.hasErrors) { return .wrongText }
    var found: Effect?
    if let period = effect.period {
      found = try Consequences(source: effect.source, period: period).between(old, new, on: console)
      if found == nil { return .wrongText }
    }
    let report = ComparisonReport(
      .init(sources[0], sides[0]),
      .init(sources[1], sides[1]),
      TextComparison(sides[0].outline, sides[1].outline),
      effect: found
    )
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .html: console.write(HTMLDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    }
    return .done
  }
}

extension ComparisonReport.Side {
  fileprivate init(_ source: SourceText, _ compilation: Compilation) {
    let digest = FileDigest.text(of: source.bytes)
    self.init(source.name, compilation.agreement, textVersion: String(digest.prefix(12)))
  }
}
