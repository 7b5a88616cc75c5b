import Agreements
import Quantities

extension Kind {
  /// A promise about a whole period.
  static let level = Kind(
    "level",
    "A promise about a whole period: a figure that must reach a goal, or is reported.",
    keys: [
      Key(
        "out-of",
        "what is counted",
        .phrase("minutes of HOURS | RECORDS EVENT in month [where CONDITION]"),
        isNeeded: true
      ),
      Key(
        "good",
        "which of them are good",
        .phrase("not INTERVAL [, of at least LENGTH] [, full minutes only] | CLOCK met | CONDITION")
      ),
      Key(
        "measured",
        "instead of a share, a figure",
        .phrase(
          "count | sum of FIELD | mean of CLOCK elapsed | ORDINAL percentile of CLOCK elapsed, nearest rank"
        )
      ),
      Key(
        "goal",
        "what must be reached",
        .phrase("SHARE | <= LENGTH | >= NUMBER | none"),
        isNeeded: true
      ),
      Key(
        "too-few",
        "what a small number of subjects is allowed",
        .phrase("never | under COUNT RECORDS allows COUNT misses")
      ),
      Key(
        "none-at-all",
        "what nothing to count means",
        .phrase("met | missed | impossible | no reading | counts as 0")
      ),
      Key("leaves-out", "when no exclusion takes from an availability", .phrase("nothing")),
      Key(
        "components",
        "parts that are down each by itself",
        .phrase("FIELD; NAME weighs COUNT; …")
      ),
      Key("degraded", "how much counts as down", .phrase("FIELD; NAME counts SHARE; …")),
    ]
  )
}

extension Resolver {
  /// Resolves a level, from a block or from a row of a table.
  mutating func resolveLevel(_ section: Section) {
    let measure = measure(section)
    let goal = section.value("goal").flatMap { self.goal($0, measure) }
    let tooFew = section.value("too-few").flatMap { self.tooFew($0, measure) }
    let empty = empty(section, measure)
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
        goal: goal.bound,
        tooFew: tooFew,
        empty: empty,
        citation: citation(section.name, section.phrase)
      )
    )
  }

  /// Reads `under 20 tickets allows 1 miss`, or `never`.
  private mutating func tooFew(
    _ phrase: Phrase,
    _ measure: ServiceLevel.Measure?
  ) -> SmallPopulation? {
    if phrase.text == "never" { return nil }
    if let measure, !measure.hasMisses {
      Complaint.add(to: &findings, about: phrase, wanted: "`never`: only a share has misses")
      return nil
    }
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

  private mutating func empty(
    _ section: Section,
    _ measure: ServiceLevel.Measure?
  ) -> ServiceLevel.Empty {
    let isNought = measure?.isNoughtOfNothing ?? false
    guard let phrase = section.value("none-at-all") else {
      if isNought { return .nought }
      findings.add(
        .emptyPopulation,
        "level \(section.name) does not say what a period with nothing to count means",
        at: section.namePhrase,
        remedy: "say it under `none at all`: met, missed, impossible or no reading"
      )
      return .noReading
    }
    let empty = ServiceLevel.Empty(rawValue: phrase.text)
    if let empty, isNought || empty != .nought { return empty }
    Complaint.add(
      to: &findings,
      about: phrase,
      wanted: "met, missed, impossible or no reading"
        + (isNought ? ", or `counts as 0`" : "; only a count or a sum counts as 0")
    )
    return .noReading
  }
}

extension ServiceLevel.Measure {
  /// True when nothing to count is nought and not nothing.
  var isNoughtOfNothing: Bool {
    if case .figure(let figure) = self { figure.isNoughtOfNothing } else { false }
  }

  /// True when members of a population can miss it, one by one.
  fileprivate var hasMisses: Bool {
    switch self {
    case .availability: false
    case .clockMet: true
    case .figure(let figure): if case .share = figure.statistic { true } else { false }
    }
  }
}
