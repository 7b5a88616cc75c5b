import Agreements
import ArgumentParser

/// What every command that reads data asks for: the agreement, its data, the cut-off.
struct DataOptions: ParsableArguments {
  @Argument(help: "The agreement.")
  var agreement: String

  @OptionGroup var source: SourceOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A packed log to take rows from, as `abide pack` writes it.",
      valueName: "file"
    )
  )
  var packed: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A packed log to go on from: read when it is there, and written again with the rows of --data.",
      valueName: "file"
    )
  )
  var state: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The text in which deliveries of reports are kept: they do the duties that say when these are due.",
      valueName: "file"
    )
  )
  var deliveries: String?

  var data: [DataArgument] { source.data }

  var without: [String] { source.without }

  var at: String? { source.at }

  var threads: Int? { source.threads }

  func validate() throws {
    if packed != nil, state != nil {
      throw ValidationError("--packed and --state each say where to begin: give one of them")
    }
    if packed == "-" || state == "-" {
      throw ValidationError("a packed log is a file, not standard input")
    }
  }

  /// The options of a command that asks for the data and for nothing else beside it.
  ///
  /// An option that nobody parsed has no value, so each is set here, in one place.
  static func of(_ agreement: String, _ source: SourceOptions) -> DataOptions {
    var options = DataOptions()
    options.agreement = agreement
    options.source = source
    options.packed = nil
    options.state = nil
    options.deliveries = nil
    return options
  }
}
