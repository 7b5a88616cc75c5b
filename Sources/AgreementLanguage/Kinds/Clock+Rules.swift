import Agreements

extension Resolver {
  /// Reads `by ticket.reopened within 5 working days of ticket.resolved, runs on …; later, a new cycle`.
  mutating func reopening(_ section: Section, stop: EventPattern?) -> Reopening? {
    guard let phrase = section.value("reopened") else {
      findings.add(
        .noReopeningRule,
        "clock \(section.name) does not say what happens when it is reopened",
        at: section.namePhrase,
        remedy: "add `reopened: never`, or the event that reopens and what it does"
      )
      return nil
    }
    let citation = citation(section.path("reopened"), phrase)
    if phrase.text == "never" {
      return Reopening(event: nil, effect: .never, limit: nil, beyond: .never, citation: citation)
    }
    let cases = phrase.split(on: .semicolon)
    let words = cases[0].split(on: .comma)
    guard words.count == 2, let rule = words[0].dropping(first: "by") else {
      Complaint.add(
        to: &findings,
        about: cases[0],
        wanted: "`by EVENT within SPAN of STOP, EFFECT`"
      )
      return nil
    }
    let (place, within) = rule.split(at: "within") ?? (rule, nil)
    let event = pattern(place, path: section.path("reopened"))
    let limit = within.flatMap { reopeningLimit($0, section, stop) }
    let effect = effect(words[1])
    guard let event, let effect, within == nil || limit != nil else { return nil }
    guard let beyond = beyond(cases, limit, effect, at: phrase) else { return nil }
    return Reopening(event: event, effect: effect, limit: limit, beyond: beyond, citation: citation)
  }

  /// The limit counts from the stop: `5 working days of ticket.resolved`.
  private mutating func reopeningLimit(
    _ phrase: Phrase,
    _ section: Section,
    _ stop: EventPattern?
  ) -> Limit? {
    let path = section.path("reopened")
    let parts = phrase.splitAll(at: "of").flatMap { $0.splitAll(at: "after") }
    guard let last = parts.last, parts.count >= 2 else {
      return limit(phrase, path: path)
    }
    // The last word is the stop unless it names hours: `8 h of desk-hours` counts from the stop too.
    if agreement.hours(last.name) != nil { return limit(phrase, path: path) }
    if let found = event(last), let stop,
      (found.record.name, found.event) != (stop.record, stop.event)
    {
      findings.add(
        .wrongType,
        "the time to reopen counts from what stops the clock, \(stop.record).\(stop.event)",
        at: last
      )
    }
    let before = phrase.cut(phrase.bytes.lowerBound..<last.bytes.lowerBound).trimmed
    let length = before.dropping(last: "of") ?? before.dropping(last: "after") ?? before
    return limit(length, path: path)
  }

  private mutating func effect(_ phrase: Phrase) -> Reopening.Effect? {
    switch phrase.text {
    case "runs on with it": return .runsOnWithStoppedTime
    case "runs on without it": return .runsOnWithoutStoppedTime
    case "a new cycle": return .newCycle
    case "never", "stays stopped": return .never
    default: break
    }
    if phrase.dropping(last: "time") != nil {
      if phrase.dropping(first: "runs on without the") != nil { return .runsOnWithoutStoppedTime }
      if phrase.dropping(first: "runs on with the") != nil { return .runsOnWithStoppedTime }
    }
    Complaint.add(
      to: &findings,
      about: phrase,
      wanted: "`runs on without the resolved time`, `runs on with it`, `a new cycle` or `never`"
    )
    return nil
  }

  private mutating func beyond(
    _ cases: [Phrase],
    _ limit: Limit?,
    _ effect: Reopening.Effect,
    at phrase: Phrase
  ) -> Reopening.Effect? {
    guard cases.count > 1 else {
      if limit == nil { return effect }
      findings.add(
        .noReopeningRule,
        "nothing says what a later reopening does",
        at: phrase,
        remedy: "add `; later, a new cycle` or `; later, never`"
      )
      return nil
    }
    guard cases.count == 2, let later = cases[1].dropping(first: "later,") else {
      Complaint.add(
        to: &findings,
        about: cases[1],
        wanted: "`later, a new cycle` or `later, never`"
      )
      return nil
    }
    return self.effect(later)
  }

  /// Reads `time already run is kept, the new target applies`; needed when a table sets the target.
  mutating func reprioritising(_ section: Section, _ promise: Promise?) -> Reprioritising? {
    guard let phrase = section.value("reprioritised") else {
      guard promise?.looksUp ?? false else {
        // A written target never changes, so no rule can differ from any other.
        return Reprioritising(.frozen, citation: citation(section.name, section.phrase))
      }
      findings.add(
        .noReopeningRule,
        "clock \(section.name) does not say what a change of priority does to time already run",
        at: section.namePhrase,
        remedy: "add `reprioritised:` with "
          + Reprioritising.Effect.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      )
      return nil
    }
    let parts = phrase.split(on: .comma)
    guard let effect = Reprioritising.Effect(rawValue: parts[0].text) else {
      Complaint.add(
        to: &findings,
        about: parts[0],
        wanted: Reprioritising.Effect.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      )
      return nil
    }
    let tails = [
      "the new target applies", "the new target and hours apply", "the first target stays",
    ]
    for tail in parts.dropFirst() where !tails.contains(tail.text) {
      Complaint.add(
        to: &findings,
        about: tail,
        wanted: tails.map { "`\($0)`" }.joined(separator: ", ")
      )
    }
    return Reprioritising(effect, citation: citation(section.path("reprioritised"), phrase))
  }
}

extension Promise {
  /// True when a table answers some of it, so that changed facts may change it.
  var looksUp: Bool {
    switch self {
    case .duration(let allowance): allowance.length.isTable || allowance.hours.isTable
    case .date(let date):
      switch date.rule {
      case .workingDays(let days, let hours, _): days.isTable || hours.isTable
      case .days(let days): days.isTable
      case .field: false
      }
    }
  }
}

extension Looked {
  /// True for the answer of a table.
  var isTable: Bool { if case .table = self { true } else { false } }
}
