import ArgumentParser

/// Which texts give the figures of series, for what settles.
struct FiguresOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A text with the figures of the agreement's series by the period. Repeat it.",
      valueName: "file"
    )
  )
  var figures: [String] = []
}
