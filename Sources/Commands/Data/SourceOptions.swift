import Agreements
import ArgumentParser

/// What data is read, up to when, and on how many threads.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which feed reads which file; gzip is read as it is, - is standard input. Repeat it.",
      valueName: "feed=file"
    )
  )
  var data: [DataArgument] = []

  @Option(
    name: .long,
    help: ArgumentHelp("A feed that has no file, because nothing happened.", valueName: "feed")
  )
  var without: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      The cut-off: what happened after it is not looked at. An instant such as \
      2026-04-01T00:00:00Z, or a wall time in the agreement's zone. Usually the last instant in the \
      data.
      """,
      valueName: "instant"
    )
  )
  var at: String?

  @Option(
    name: .long,
    help: ArgumentHelp("How many threads may work at once; usually one a core.", valueName: "count")
  )
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads takes a count of 1 or more") }
    if data.count(where: { $0.path == "-" }) > 1 {
      throw ValidationError("standard input can be read once only")
    }
  }
}
