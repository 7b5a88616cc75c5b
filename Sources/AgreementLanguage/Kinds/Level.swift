import Agreements
import Quantities

extension Kind {
  /// A promise about a whole period.
  static let level = Kind(
    "level",
    "A promise about a whole period: a share that must reach a goal.",
    keys: [
      Key("out-of", "`minutes of HOURS`, or `tickets opened in month where …`", isNeeded: true),
      Key("good", "`not portal.down`, perhaps `of at least 5 min`; or `CLOCK met`", isNeeded: true),
      Key("goal", "the share that must be reached, `99.9 %`", isNeeded: true),
      Key("too-few", "`never`, or `under 20 tickets allows 1 miss`"),
      Key("none-at-all", "what nothing to count means: met, missed, impossible, no reading"),
      Key("leaves-out", "`nothing`, when no exclusion takes from an availability"),
    ]
  )
}

extension Resolver {
  /// Resolves a level, from a block or from a row of a table.
  mutating func resolveLevel(_ section: Section) {
    let measure = measure(section)
    let goal = section.value("goal").flatMap { self.goal($0) }
    let tooFew = section.value("too-few").flatMap { self.tooFew($0) }
    let empty = empty(section)
    if let leavesOut = section.value("leaves-out"), leavesOut.text != "nothing" {
      Complaint.add(
        to: &findings,
        about: leavesOut,
        wanted: "`nothing`; what is left out stands in `exclusion` blocks"
      )
    }
    guard let measure, let goal else { return }
    agreement.levels.append(
      ServiceLevel(
        name: section.name,
        measure: measure,
        goal: goal,
        tooFew: tooFew,
        empty: empty,
        citation: citation(section.name, section.phrase)
      )
    )
  }

  private mutating func goal(_ phrase: Phrase) -> Percent? {
    if let percent = Written.percent(phrase) { return percent }
    Complaint.add(to: &findings, about: phrase, wanted: "a share such as `99.9 %`")
    return nil
  }

  /// Reads `under 20 tickets allows 1 miss`, or `never`.
  private mutating func tooFew(_ phrase: Phrase) -> SmallPopulation? {
    if phrase.text == "never" { return nil }
    if let (population, misses) = phrase.dropping(first: "under")?.split(at: "allows"),
      let under = Written.count(population.firstWord.word),
      let allowed = misses.dropping(last: "misses") ?? misses.dropping(last: "miss"),
      let allows = Written.count(allowed)
    {
      return SmallPopulation(under: under, allows: allows)
    }
    Complaint.add(
      to: &findings,
      about: phrase,
      wanted: "`under 20 tickets allows 1 miss` or `never`"
    )
    return nil
  }

  private mutating func empty(_ section: Section) -> ServiceLevel.Empty {
    guard let phrase = section.value("none-at-all") else {
      findings.add(
        .emptyPopulation,
        "level \(section.name) does not say what a period with nothing to count means",
        at: section.namePhrase,
        remedy: "say it under `none at all`: met, missed, impossible or no reading"
      )
      return .noReading
    }
    if let empty = ServiceLevel.Empty(rawValue: phrase.text) { return empty }
    Complaint.add(to: &findings, about: phrase, wanted: "met, missed, impossible or no reading")
    return .noReading
  }
}
