import Agreements
import Archives
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Measuring
import Quantities
import Rendering
import Settlement

/// `abide bundle`: one file for the other party, which it opens and verifies alone.
struct BundleCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract:
      "Put a statement, its reasons, its texts and its rows into one file for the other party.",
    discussion: """
      The file is a zip archive: pages to be opened with any browser, the texts, and of the exports only the rows of \
      this agreement with only the columns that its feeds read. `abide verify FILE` needs nothing else.

      EXAMPLE
        abide bundle harrow.agreement.md --data tickets.csv --period 2026-03 -o harrow.2026-03.zip
      """
  )

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @OptionGroup var facts: FactsOptions

  @Option(help: "The period: 2026-03, 2026-Q1 or 2026, as the agreement settles.")
  var period: PeriodArgument

  @Option(name: .shortAndLong, help: "The file that is written, such as harrow.2026-03.zip.")
  var output: String

  func validate() throws {
    guard options.packed == nil, options.state == nil else {
      throw ValidationError("a bundle takes rows from the exports: give them with --data")
    }
    guard !options.data.contains(where: { $0.path == "-" }) else {
      throw ValidationError("a bundle reads exports twice, so none can be standard input")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let amended = try AmendedAgreement.open(options, figures: figures.figures, on: console)
    guard let amended else { return .wrongText }
    let filed = try facts.facts.isEmpty ? nil : FiledFacts.open(facts, for: amended, on: console)
    if filed == nil, !facts.facts.isEmpty { return .wrongText }
    guard amended.versions.firstReadingOtherwise == nil else {
      throw ValidationError("an amendment changes records or feeds, so its rows are no one table")
    }
    let choice = filed.map { FactChoice($0) }
    let parts = try (choice?.amended ?? amended).statements(of: period.period, facts: choice)
    guard parts.count == 1 else { throw BundleMaker.isSplit(period.period, parts.count) }
    let stated = StatementReport(parts[0].statement, provenance: parts[0].provenance) {
      FileDigest.text(of: Array($0.utf8))
    }
    let texts = try BundleTexts(options.agreement, facts: facts.facts, figures: figures.figures)
    let (rows, exports) = try rows(amended)
    let request = BundleRequest(
      text: texts.agreement.name,
      period: period.period,
      cutOff: amended.cutOff.description,
      knownAt: filed?.docket.knownAt.description,
      facts: texts.facts.map(\.name),
      figures: texts.figures.map(\.name),
      exports: exports,
      without: options.without,
      origin: stated.digest
    )
    let folder = try BundleFolder()
    try folder.write(texts.all + rows)
    // What is to be said of the rows was said of the exports.
    let quiet = Console(write: { _ in }, complain: { _ in })
    let maker = BundleMaker(request: request, folder: folder.path, console: quiet)
    guard let made = try maker.make() else {
      console.complainLine("the rows of a bundle alone cannot be settled, so none was written")
      return .wrongText
    }
    if let difference = BundleCommand.difference(parts[0].statement, made.statement) {
      console.complainLine(
        "the rows of a bundle alone come to something else, so none was written: \(difference)"
      )
      return .wrongText
    }
    let members = made.members + texts.all + rows
    let receipt = BundleReceipt(request, statement: made.digest, of: members)
    try write(members + [receipt.member], folder.path)
    console.writeLine(
      "\(output): \(members.count + 1) files; statement \(made.digest.prefix(12)), of "
        + "\(parts[0].statement.agreement.id) for \(period.period)"
    )
    return .done
  }

  // The rows of each export that was read, and which feed reads them.
  private func rows(_ amended: AmendedAgreement) throws -> (
    [BundleMember], [BundleRequest.Export]
  ) {
    let text = amended.texts[amended.texts.count - 1]
    var members: [BundleMember] = []
    var exports: [BundleRequest.Export] = []
    for receipt in text.log.receipts where !receipt.isDeclaredEmpty {
      guard let feed = text.agreement.feeds.first(where: { $0.name == receipt.feed }) else {
        continue
      }
      let count = exports.count { $0.feed == feed.name }
      let name = "data/\(feed.name)\(count == 0 ? "" : "-\(count + 1)").csv"
      let own = try OwnRows(receipt.file, by: feed, of: text.agreement)
      members.append(BundleMember(name, own.bytes))
      exports.append(.init(feed: feed.name, member: name, origin: receipt.digest))
    }
    return (members, exports)
  }

  // Levels and money must be what they are from the exports; only where rows stand differs.
  private static func difference(_ stated: Statement, _ made: Statement) -> String? {
    for (one, other) in zip(stated.readings, made.readings) {
      guard one.above == other.above, one.below == other.below, one.verdict == other.verdict,
        one.openQuestions == other.openQuestions
      else { return "what \(one.level.name) attained" }
    }
    return StatementFigures(stated) == StatementFigures(made) ? nil : "what is owed"
  }

  private func write(_ members: [BundleMember], _ folder: String) throws {
    // Beside what it holds, then in its place, whole or not at all.
    let draft = folder + ".zip"
    defer { try? FileManager.default.removeItem(atPath: draft) }
    do throws(ZipWriter.Failure) {
      try ZipWriter.write(members.map { ($0.name, $0.bytes) }, to: draft)
    } catch {
      throw WorldFailure("cannot write \(draft): the archive could not be made (\(error.number))")
    }
    do {
      try Data(contentsOf: URL(fileURLWithPath: draft))
        .write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw WorldFailure("cannot write \(output): \(TextFile.reason(error))")
    }
  }
}
