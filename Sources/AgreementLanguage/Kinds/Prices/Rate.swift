import Agreements

extension Kind {
  /// One line of a rate card.
  static let rate = Kind(
    "rate",
    "One line of a rate card: what an hour or a day of somebody costs.",
    keys: [
      Key("per-hour", "the price of an hour", .amount),
      Key(
        "per-day",
        "the price of a day",
        .amount,
        .recorded("the text does not say how long a day of work is")
      ),
      Key("worked", "the intervals that tell what was worked", .events, repeats: true),
      Key("step", "the stretch that counts whole once begun", .length),
      Key("least", "the least that is charged for one call", .length),
      Key("in", "the hours the price is for", .hours),
      Key("outside", "what is added outside those hours", .share),
    ]
  )

  /// Figures from outside.
  static let series = Kind(
    "series",
    "Figures that come from outside, such as an index.",
    keys: [
      Key("from", "who publishes it", .text, .shownWithFigures, isNeeded: true),
      Key("every", "how often a figure appears", .rhythm, .shownWithFigures, isNeeded: true),
      Key("unit", "what it counts", .text, .shownWithFigures),
      Key(
        "as",
        "what a figure of it is; a number without it",
        .word(["amount", "share", "length", "number", "date"])
      ),
      Key("published", "when a figure is known", .text, .shownWithFigures),
    ]
  )
}

extension Key.Fate {
  /// What becomes of what people read about figures.
  static let shownWithFigures = Key.Fate.recorded("people read it beside the figures")
}

extension Resolver {
  /// Resolves a line of a rate card: it has a price.
  mutating func resolveRate(_ section: Section) {
    let said = readLines(section)
    if section.value("per-hour") == nil, section.value("per-day") == nil {
      findings.add(
        .missingLine,
        "rate \(section.name) says neither `per hour` nor `per day`",
        at: section.namePhrase
      )
    }
    agreement.governance.rates.append(
      Rate(
        name: said.name,
        perHour: said["per-hour"]?.amount,
        perDay: said["per-day"]?.amount,
        worked: patterns("worked", section),
        step: said["step"]?.length,
        least: said["least"]?.length,
        hours: said["in"]?.name,
        outside: said["outside"]?.share,
        citation: said.citation
      )
    )
  }

  /// Resolves a series of figures.
  mutating func resolveSeries(_ section: Section) {
    let said = readLines(section)
    guard let source = said["from"], let every = said["every"]?.rhythm else { return }
    agreement.governance.series.append(
      Series(
        name: said.name,
        source: source.text,
        every: every,
        unit: said["unit"]?.text,
        dimension: section.dimensionOfSeries,
        published: said["published"]?.text,
        citation: said.citation
      )
    )
  }
}
