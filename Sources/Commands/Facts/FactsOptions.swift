import ArgumentParser

/// Which texts tell facts, and up to when they are known.
struct FactsOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A text with what the sides corrected, excused and disputed. Repeat it.",
      valueName: "file"
    )
  )
  var facts: [String] = []

  @Option(
    name: .customLong("as-known-at"),
    help: ArgumentHelp(
      "The instant up to which facts and answers are known; usually the last of them.",
      valueName: "instant"
    )
  )
  var asKnownAt: String?

  func validate() throws {
    if asKnownAt != nil, facts.isEmpty {
      throw ValidationError(
        "--as-known-at asks which facts were known then: give them with --facts"
      )
    }
  }
}
