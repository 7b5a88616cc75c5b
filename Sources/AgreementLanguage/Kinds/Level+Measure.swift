import Agreements
import Quantities

extension Resolver {
  /// Reads what a level measures: time not down, a share of a population, or another figure of it.
  mutating func measure(_ section: Section) -> ServiceLevel.Measure? {
    guard let outOf = section.value("out-of") else { return nil }
    if let hours = outOf.dropping(first: "minutes of") { return availability(hours, section) }
    let population = population(outOf, section)
    for key in ["components", "degraded"] {
      if let phrase = section.value(key) {
        Complaint.add(to: &findings, about: phrase, wanted: "a level out of `minutes of HOURS`")
      }
    }
    guard let population else { return nil }
    tellWorstOfNothing(section, population)
    switch (section.value("good"), section.value("measured")) {
    case (.some(let good), nil): return share(good, population)
    case (nil, .some(let measured)):
      return statistic(measured, population, section).map { .figure(Figure(population, $0)) }
    case (.some, .some(let measured)):
      findings.add(
        .definedTwice,
        "a level is a share of the good ones or another figure, and this one both",
        at: measured,
        remedy: "make two levels"
      )
    case (nil, nil):
      findings.add(
        .missingLine,
        "level \(section.name) says neither `good` nor `measured`",
        at: section.namePhrase,
        remedy: "add `good: CLOCK met`, or `measured: count`"
      )
    }
    return nil
  }

  /// Reads `CLOCK met`, or a condition on the facts of a member.
  private mutating func share(
    _ phrase: Phrase,
    _ population: Population
  ) -> ServiceLevel.Measure? {
    guard let name = phrase.dropping(last: "met"), name.isOneWord else {
      return goodness(phrase, population).map { .figure(Figure(population, .share(.holds($0)))) }
    }
    guard let clock = clock(name) else { return nil }
    if clock.record != population.record { tellOtherRecord(clock, population.record, at: phrase) }
    if case .subjects(let placedBy) = population.members, population.window == .period {
      return .clockMet(
        ClockShare(placedBy: placedBy, condition: population.condition, clock: clock.name)
      )
    }
    return .figure(Figure(population, .share(.met(clock: clock.name))))
  }

  /// Of any stretch of days the worst counts, and without a goal none is the worst.
  mutating func tellWorstOfNothing(_ section: Section, _ population: Population) {
    guard case .anyDays = population.window, let goal = section.value("goal"), goal.text == "none"
    else { return }
    findings.add(
      .wrongType,
      "of any stretch of days the worst counts, and without a goal none is the worst",
      at: goal,
      remedy: "give it a goal, or look at `rolling 30 days`"
    )
  }
}
