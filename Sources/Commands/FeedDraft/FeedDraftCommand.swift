import ArgumentParser
import FeedFiles
import FoundationEssentials

/// `abide feed draft`: a feed proposed for an export that nobody has described.
struct FeedDraftCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Propose a feed for an unknown export.",
    discussion: """
      The export is read from end to end, twice where subjects have several rows, and once more by the \
      feed that is proposed. What the file cannot say is left open and marked: the zone of its clock, and \
      the order of day and month where no row settles it. The draft says which clocks these columns \
      cannot run, and why.

      EXAMPLES
        abide feed draft march.csv
        abide feed draft march.xlsx --sheet Tickets -o tickets.feed.md
      """
  )

  @Argument(help: "The export: CSV, NDJSON, a JSON list, XES or a workbook; gzip is read as it is.")
  var export: String

  @Option(help: "How it is written: csv, ndjson, json, xes or xlsx. Usually seen from the file.")
  var format: DraftFormat?

  @Option(help: ArgumentHelp("The sheet of a workbook.", valueName: "name"))
  var sheet: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, which must be new. Usually standard output.",
      valueName: "file"
    )
  )
  var output: String?

  func validate() throws {
    if export == "-" {
      throw ValidationError("an export is read more than once, so it must be a file")
    }
    if let output, FileManager.default.fileExists(atPath: output) {
      throw ValidationError("\(output) is there already, and a draft overwrites nothing")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let drafting = FeedDrafter(path: export, format: format, sheet: sheet, console: console)
    guard let text = try drafting.draft() else { return .wrongText }
    guard let output else {
      console.write(text)
      return .done
    }
    do {
      try text.write(toFile: output, atomically: true, encoding: .utf8)
    } catch {
      throw WorldFailure("cannot write \(output)")
    }
    console.writeLine("\(output): a draft; fill in what it leaves open, then `abide check` it")
    return .done
  }
}

/// The values of `--format`.
enum DraftFormat: String, CaseIterable, ExpressibleByArgument {
  case csv, ndjson, json, xes, xlsx

  /// How the file is read.
  func exportFormat(sheet: String?) -> ExportFormat {
    switch self {
    case .csv: .csv
    case .ndjson: .ndjson
    case .json: .json
    case .xes: .xes
    case .xlsx: .xlsx(sheet: sheet)
    }
  }
}

extension ExportFormat {
  /// What follows `reads:` in a feed.
  var feedWords: String {
    switch self {
    case .csv: "csv"
    case .ndjson: "ndjson"
    case .json: "json"
    case .xes: "xes"
    case .xlsx(let sheet): sheet.map { "xlsx sheet \"\($0)\"" } ?? "xlsx"
    }
  }
}
