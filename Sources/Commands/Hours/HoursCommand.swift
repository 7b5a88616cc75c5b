import ArgumentParser

/// `abide hours`: service-hours arithmetic for people and scripts.
struct HoursCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract: "Reckons with service hours: time served, due instants, working days.",
    discussion: """
      EXAMPLES
        abide hours served --hours 'Mo-Fr 08:00-17:00' --zone Europe/Berlin \\
          --from '2026-03-06 16:00' --to '2026-03-09 09:30'
        abide hours add --hours 'Mo-Fr 08:00-17:00' --zone Europe/Berlin \\
          --from 2026-03-06T15:00:00Z --for '4 h'
        abide hours --batch cases.ndjson
      """,
    subcommands: [
      HoursServedCommand.self, HoursAddCommand.self, HoursStepCommand.self, HoursOpenCommand.self,
    ]
  )

  @Option(
    help: ArgumentHelp(
      "Answer one JSON line for each case of an NDJSON file, '-' for standard input.",
      discussion:
        "A bad case answers {\"error\":…} and the rest go on; the exit code is then still 0.",
      valueName: "file"
    )
  )
  var batch: String?

  func run(on console: Console) throws -> ExitStatus {
    guard let batch else {
      throw ValidationError("Say what to reckon: served, add, step or open; or give --batch FILE.")
    }
    var answers = BatchAnswers()
    try LineReader.forEachBlock(of: batch) { lines in
      console.write(lines.compactMap { answers.answer(toLine: $0) }.joined())
    }
    return .done
  }
}
