import Agreements
import ArgumentParser
import Measuring
import Papers
import Quantities
import Rendering

/// Which figures stand beside the terms of a paper.
struct LiveOptions: ParsableArguments {
  @Flag(
    help:
      "Set the figures of --period beside the terms they come from, each with its explanation."
  )
  var withFigures = false

  @OptionGroup var source: SourceOptions

  @OptionGroup var figures: FiguresOptions

  @Option(help: "The period of the figures: 2026-03, 2026-Q1 or 2026.")
  var period: PeriodArgument?

  func validate() throws {
    let isAsked = period != nil || !source.data.isEmpty || !source.without.isEmpty
    if !withFigures, isAsked {
      throw ValidationError("data is for figures: add --with-figures")
    }
    if withFigures, period == nil {
      throw ValidationError("--with-figures shows those of a period: say which with --period")
    }
    if withFigures, source.data.isEmpty, source.without.isEmpty {
      throw ValidationError("no data: give --data FEED=FILE for each feed of the agreement")
    }
  }

  /// A paper with the figures beside its terms.
  /// - Returns: The paper, or nil when text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func paper(_ paper: Paper, of path: String, on console: Console) throws -> Paper? {
    guard withFigures, let period else { return paper }
    let options = DataOptions.of(path, source)
    guard
      let amended = try AmendedAgreement.open(options, figures: figures.figures, on: console)
    else { return nil }
    let text = amended.texts[amended.texts.count - 1]
    let figures = LiveFigures(
      try amended.statements(of: period.period),
      due: try amended.due(within: nil),
      duties: text.duties(onlyTold: false).readings(),
      of: text.agreement,
      cutOff: amended.cutOff,
      hash: { FileDigest.text(of: Array($0.utf8)) }
    )
    return paper.living(figures.all, known: figures.known)
  }
}
