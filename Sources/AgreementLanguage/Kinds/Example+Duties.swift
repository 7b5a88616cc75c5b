import Agreements
import Quantities

extension Resolver {
  /// Reads what must come of duties, notices, claims, endings and hours; nil for anything else, of which others
  /// know.
  mutating func dutyClaim(_ subject: Phrase, _ rest: Phrase) -> Expectation.Claim?? {
    if subject.text == "not", rest.text == "received" { return .notReceived }
    if subject.text == "claim" { return .some(claimLimit(rest)) }
    if let date = endingDate(subject, rest) { return date }
    if let open = openClaim(subject, rest) { return open }
    guard sections.first(.duty, named: subject.name) != nil else { return nil }
    // Said of a duty, and perhaps unread: nobody else need look at it.
    let claim: Expectation.Claim? = expectation(of: subject.name, rest).map { .duty($0) }
    return .some(claim)
  }

  /// Reads `monthly for 2026-03 until 2026-04-30, lapsed`.
  private mutating func claimLimit(_ phrase: Phrase) -> Expectation.Claim? {
    let (name, rest) = phrase.firstWord
    let known = (sections(.credit) + sections(.right)).map(\.name)
    guard known.contains(name.name) else {
      tellUnknown(name, "credit or right", among: known)
      return nil
    }
    guard let (front, tail) = rest.split(at: "until") else {
      Complaint.add(to: &findings, about: rest, wanted: "`until 2026-04-30, open`")
      return nil
    }
    let parts = tail.split(on: .comma)
    guard let date = exampleDate(parts[0]) else { return nil }
    let outcome = parts.dropFirst().first
    let words = ["open", "claimed", "late", "lapsed", "awaited"]
    if let outcome, !words.contains(outcome.text) {
      Complaint.add(to: &findings, about: outcome, wanted: words.joined(separator: ", "))
      return nil
    }
    return .claim(
      of: name.name,
      label: front.dropping(first: "for")?.text,
      until: date,
      outcome: outcome?.text
    )
  }

  /// Reads `for-convenience ends 2027-01-31`.
  private mutating func endingDate(_ subject: Phrase, _ rest: Phrase) -> Expectation.Claim?? {
    guard sections.first(.ending, named: subject.name) != nil,
      let words = rest.dropping(first: "ends")
    else { return nil }
    let claim: Expectation.Claim? = exampleDate(words).map { .ends(ending: subject.name, $0) }
    return .some(claim)
  }

  /// Reads `working-day open 2024-12-25`, `desk-hours closed 2026-03-01 07:00`.
  private mutating func openClaim(_ subject: Phrase, _ rest: Phrase) -> Expectation.Claim?? {
    guard agreement.hours(subject.name) != nil else { return nil }
    let words = rest.dropping(first: "open") ?? rest.dropping(first: "closed")
    guard let words else { return nil }
    reads.insert(subject.name)
    let isOpen = rest.dropping(first: "open") != nil
    if let civil = Written.civilTime(words) {
      return .isOpen(hours: subject.name, civil.date, at: civil.clock, isOpen)
    }
    let claim: Expectation.Claim? = exampleDate(words).map {
      .isOpen(hours: subject.name, $0, at: nil, isOpen)
    }
    return .some(claim)
  }

  // MARK: Duties

  /// Reads `for 2026-03 due 2026-04-08 17:00, late 2 days, costs 1 % of monthly-fee`.
  private mutating func expectation(of duty: String, _ phrase: Phrase) -> DutyExpectation? {
    var wanted = DutyExpectation(duty)
    var words = phrase
    if let named = words.dropping(first: "for") {
      wanted.label = named.firstWord.word.text
      words = named.firstWord.rest
    }
    var said: Set<String> = []
    for part in words.split(on: .comma) {
      let what = ExampleWords.what(part)
      if !said.insert(what).inserted { tellExpectedTwice(what, part) }
      guard read(part, into: &wanted) else { return nil }
    }
    return wanted
  }

  private mutating func read(_ part: Phrase, into wanted: inout DutyExpectation) -> Bool {
    if let words = part.dropping(first: "due") { return readDue(words, into: &wanted) }
    if let words = part.dropping(first: "counted to") {
      wanted.countedTo = exampleDate(words)
      return wanted.countedTo != nil
    }
    if let words = part.dropping(first: "late from") {
      wanted.lateFrom = exampleDate(words)
      return wanted.lateFrom != nil
    }
    if let words = part.dropping(first: "answer due") {
      wanted.answerDue = exampleDate(words)
      return wanted.answerDue != nil
    }
    if let words = part.dropping(first: "costs") { return readCost(words, into: &wanted) }
    if ExampleWords.outcomes.contains(part.text) {
      wanted.outcome = part.text
    } else if ExampleWords.answers.contains(part.text) {
      wanted.answer = part.text
    } else if let words = part.dropping(first: "late") {
      return readLateness(words, into: &wanted)
    } else {
      Complaint.add(to: &findings, about: part, wanted: ExampleWords.wanted)
      return false
    }
    return true
  }

  private mutating func readDue(_ phrase: Phrase, into wanted: inout DutyExpectation) -> Bool {
    if let civil = Written.civilTime(phrase) {
      wanted.due = .at(civil)
    } else if let date = Written.date(phrase) {
      wanted.due = .on(date)
    } else if let period = CalendarPeriod(phrase.text) {
      wanted.due = .within(period)
    } else {
      let example = "`due 2026-04-08`, `due 2026-04-08 17:00` or `due 2026-04`"
      Complaint.add(to: &findings, about: phrase, wanted: example)
      return false
    }
    return true
  }

  private mutating func readLateness(_ phrase: Phrase, into wanted: inout DutyExpectation) -> Bool {
    if let span = Written.span(phrase), span.unit == .days {
      wanted.lateDays = Int(span.count)
    } else if let span = Written.exactSpan(phrase) {
      wanted.lateBy = span
    } else {
      Complaint.add(to: &findings, about: phrase, wanted: "`late 2 days` or `late 3 h`")
      return false
    }
    return true
  }

  private mutating func readCost(_ phrase: Phrase, into wanted: inout DutyExpectation) -> Bool {
    switch Written.literal(phrase) {
    case .money(let money, nil): wanted.cost = .money(money)
    case .percent(let share, .some(let base)): wanted.cost = .share(share, of: base)
    default:
      let example = "`costs 185.00 EUR` or `costs 1 % of monthly-fee`"
      Complaint.add(to: &findings, about: phrase, wanted: example)
      return false
    }
    return true
  }

  private mutating func exampleDate(_ phrase: Phrase) -> CivilDate? {
    if let date = Written.date(phrase) { return date }
    Complaint.add(to: &findings, about: phrase, wanted: "a date such as 2026-04-30")
    return nil
  }
}

/// The words of what examples expect of duties.
private enum ExampleWords {
  static let outcomes = [
    "met", "late", "open", "overdue", "lapsed", "waived", "awaited", "untold",
  ]
  static let answers = [
    "accepted", "refused", "deemed accepted", "deemed refused", "awaiting the answer",
  ]
  /// What a part of a claim speaks of: its first words, or that it is an outcome or an answer.
  static func what(_ part: Phrase) -> String {
    if outcomes.contains(part.text) { return "an outcome" }
    if answers.contains(part.text) { return "an answer" }
    if part.dropping(first: "late from") != nil { return "`late from`" }
    if let late = part.dropping(first: "late") {
      return Written.span(late)?.unit == .days ? "a number of days late" : "a length of lateness"
    }
    return "`\(part.firstWord.word.text)`"
  }

  static let wanted =
    "`due 2026-04-08`, `late 2 days`, `costs 1 % of monthly-fee`, or "
    + (outcomes + answers).joined(separator: ", ")
}
