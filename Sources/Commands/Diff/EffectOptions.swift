import ArgumentParser

/// Which recorded events a change is tried on, and over which periods.
struct EffectOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  @Option(help: "The periods that both texts settle: 2026-03, 2026-Q1, 2026, or 2026-01..2026-06.")
  var period: PeriodsArgument?

  func validate() throws {
    if period == nil, !source.data.isEmpty || !source.without.isEmpty {
      throw ValidationError("data is settled period by period: say which with --period")
    }
    if period != nil, source.data.isEmpty, source.without.isEmpty {
      throw ValidationError("no data: give --data FEED=FILE for each feed of the agreements")
    }
  }
}
