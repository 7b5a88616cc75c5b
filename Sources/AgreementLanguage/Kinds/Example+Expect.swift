import Agreements
import Quantities

extension Resolver {
  /// Reads one thing that must come out.
  mutating func claim(_ phrase: Phrase) -> Expectation.Claim? {
    let (subject, rest) = phrase.firstWord
    switch subject.text {
    case "sum": return share(rest).map { .sum($0) }
    case "credit": return share(rest).map { .credit($0) }
    case "cap": return cap(rest)
    case "payable": return payable(rest)
    case "charge": return charge(rest)
    case "invoice": return money(rest).map { .invoiced($0) }
    case "received": return received(rest)
    default: break
    }
    if let claim = dutyClaim(subject, rest) { return claim }
    let isClock = sections.first(.clock, named: subject.name) != nil
    let isLevel = sections.first(.level, named: subject.name) != nil
    if isClock, isLevel {
      tellAmbiguous(subject, ["the clock \(subject.name)", "the level \(subject.name)"])
      return nil
    }
    if isClock, let held = rest.dropping(first: "held by") { return heldClaim(subject, held) }
    if isClock { return clockClaim(subject.name, rest) }
    if isLevel, !rest.text.hasPrefix("about "), !rest.says("not known") {
      return levelClaim(subject, rest)
    }
    if let name = figureName(subject.name), Written.isFigureClaim(rest) || !isDefinition(name) {
      return figureClaim(name, subject, rest)
    }
    if isNearFigure(subject) {
      tellUnknown(subject, "figure", among: namesOfFigures)
      return nil
    }
    guard let input = input(subject, Scope(allowsTables: true)) else { return nil }
    return factClaim(subject.name, rest, domain(of: input))
  }

  /// True of a name that leads to nothing and is most like one that formulas know.
  private func isNearFigure(_ subject: Phrase) -> Bool {
    let fields = agreement.records.flatMap { record in record.fields.map(\.name) }
    let answers = agreement.tables.flatMap { table in table.outputs + [table.id] }
    let known = fields + answers
    return !known.contains(subject.name) && Name.nearest(to: subject.name, in: known) == nil
      && Name.nearest(to: subject.name, in: namesOfFigures) != nil
  }

  private func isDefinition(_ name: FigureName) -> Bool {
    if case .definition = name { true } else { false }
  }

  /// Reads `4`, `about 99.768519 %` or `not known`.
  private mutating func figureClaim(_ name: FigureName, _ subject: Phrase, _ phrase: Phrase)
    -> Expectation.Claim?
  {
    guard let typed = value(subject) else { return nil }
    if phrase.says("not known") { return .figure(name, .unknown) }
    let rounded = phrase.dropping(first: "about")
    let written = rounded ?? phrase
    guard let constant = Written.constant(written) ?? Written.fineAmount(written),
      constant.dimension.fits(typed.dimension), !(constant.isShareAsNumber(of: typed.dimension))
    else {
      Complaint.add(to: &findings, about: rounded ?? phrase, wanted: typed.dimension.noun)
      return nil
    }
    tellOtherCurrency(Written.literal(written), written)
    guard let rounded else { return .figure(name, .exactly(constant)) }
    return .figure(name, .about(constant, step: Written.step(of: rounded, constant.dimension)))
  }

  private mutating func factClaim(
    _ name: String,
    _ value: Phrase,
    _ domain: Domain
  ) -> Expectation.Claim? {
    if case .names(let names) = domain, !names.contains(value.name) {
      tellUnknown(value, "name", among: names)
      return nil
    }
    return .fact(name: name, value: Written.answer(value))
  }

  private mutating func share(_ phrase: Phrase) -> Percent? {
    if let percent = Written.percent(phrase) { return percent }
    Complaint.add(to: &findings, about: phrase, wanted: "a share such as `6 %`")
    return nil
  }

  private mutating func cap(_ phrase: Phrase) -> Expectation.Claim? {
    switch phrase.text {
    case "reached": return .capReached(true)
    case "not reached": return .capReached(false)
    default:
      Complaint.add(to: &findings, about: phrase, wanted: "`cap reached` or `cap not reached`")
      return nil
    }
  }

  /// Reads `design.beyond 380.00 EUR`, a line of the invoice.
  private mutating func charge(_ phrase: Phrase) -> Expectation.Claim? {
    let (line, rest) = phrase.firstWord
    let known = (sections(.price) + sections(.interest)).map(\.name)
    let name = Name.folded(String(line.text.prefix { $0 != "." }))
    guard known.contains(name) else {
      tellUnknown(line, "price", among: known)
      return nil
    }
    return money(rest).map { .charged(line: Name.folded(line.text), $0) }
  }

  private mutating func payable(_ phrase: Phrase) -> Expectation.Claim? {
    money(phrase).map { .payable($0) }
  }

  /// Reads an amount in the agreement's currency.
  private mutating func money(_ phrase: Phrase) -> Money? {
    guard let money = Written.money(phrase) else {
      Complaint.add(to: &findings, about: phrase, wanted: "an amount such as `2,775.00 EUR`")
      return nil
    }
    if let policy = agreement.money, policy.currency != money.currency {
      findings.add(.wrongType, "the agreement settles in \(policy.currency.code)", at: phrase)
    }
    return money
  }

  private mutating func received(_ phrase: Phrase) -> Expectation.Claim? {
    if let time = Written.civilTime(phrase) { return .received(time, hasTime: true) }
    if let date = Written.date(phrase) {
      return .received(CivilTime(date: date, clock: .midnight), hasTime: false)
    }
    Complaint.add(to: &findings, about: phrase, wanted: "a date, perhaps with a time")
    return nil
  }

  /// Reads `elapsed 8 h, met`, `due 2026-03-07 08:00, met` or an outcome alone.
  private mutating func clockClaim(_ name: String, _ phrase: Phrase) -> Expectation.Claim? {
    let outcomes = ["met", "missed", "excused", "cancelled", "running", "paused"]
    var elapsed: Span?
    var due: CivilTime?
    var outcome: String?
    var said: Set<String> = []
    for part in phrase.split(on: .comma) {
      let what = outcomes.contains(part.text) ? "an outcome" : "`\(part.firstWord.word.text)`"
      if !said.insert(what).inserted { tellExpectedTwice(what, part) }
      if let words = part.dropping(first: "elapsed"), let span = Written.exactSpan(words) {
        elapsed = span
      } else if let words = part.dropping(first: "due"), let time = Written.civilTime(words) {
        due = time
      } else if outcomes.contains(part.text) {
        outcome = part.text
      } else {
        Complaint.add(
          to: &findings,
          about: part,
          wanted: "`elapsed 8 h`, `due 2026-03-07 08:00` or " + outcomes.joined(separator: ", ")
        )
        return nil
      }
    }
    return .clock(name: name, elapsed: elapsed, due: due, outcome: outcome)
  }

  /// Says so when a claim says one thing twice, of which only one could be held.
  mutating func tellExpectedTwice(_ what: String, _ part: Phrase) {
    findings.add(
      .definedTwice,
      "\(what) is expected twice of one thing",
      at: part,
      remedy: "leave one of the two out"
    )
  }

  /// Reads `vendor 3 h`.
  private mutating func heldClaim(_ clock: Phrase, _ phrase: Phrase) -> Expectation.Claim? {
    let (holder, length) = phrase.firstWord
    guard let handOver = agreement.handOvers.first(where: { $0.clock == clock.name }),
      handOver.holders.contains(holder.name)
    else {
      let known = agreement.handOvers.filter { $0.clock == clock.name }.flatMap(\.holders)
      tellUnknown(holder, "holder", among: known)
      return nil
    }
    guard let span = Written.exactSpan(length) else {
      Complaint.add(to: &findings, about: length, wanted: "a length of time such as `3 h`")
      return nil
    }
    return .held(clock: clock.name, by: holder.name, span)
  }

  /// Reads `missed`, `44,080 / 44,460 minutes`, `19 / 20`, or what was attained: `28 min`, `42`.
  private mutating func levelClaim(_ level: Phrase, _ phrase: Phrase) -> Expectation.Claim? {
    let name = level.name
    if phrase.text == "met" || phrase.text == "missed" {
      return .level(name: name, isMet: phrase.text == "met")
    }
    if let (above, below) = phrase.split(at: "/"), let good = Written.count(above),
      let all = Written.count(below.firstWord.word)
    {
      let inMinutes = below.firstWord.rest.text == "minutes"
      return .figures(level: name, above: good, below: all, inMinutes: inMinutes)
    }
    if Written.bound(phrase) != nil {
      return attainment(phrase, of: level).map { .attained(level: name, $0) }
    }
    Complaint.add(
      to: &findings,
      about: phrase,
      wanted: "`met`, `missed`, `44,080 / 44,460 minutes` or what is attained, such as `28 min`"
    )
    return nil
  }
}

extension Expression.Constant {
  // A bare number where a share is meant is a slip of the pen by a factor of a hundred.
  fileprivate func isShareAsNumber(of other: Dimension) -> Bool {
    other == .share && dimension == .number && value != .zero
  }
}

extension Written {
  /// True when a phrase says what a figure comes to.
  static func isFigureClaim(_ phrase: Phrase) -> Bool {
    phrase.says("not known") || phrase.dropping(first: "about") != nil || constant(phrase) != nil
  }

  /// The value of one in the last decimal that is written.
  static func step(of phrase: Phrase, _ dimension: Dimension) -> Ratio {
    let digits = (phrase.text.split(separator: " ").first ?? "").drop { $0 == "-" }
    let number = digits.hasSuffix("%") ? digits.dropLast() : digits
    var scale: Int128 = dimension == .share ? 100 : 1
    for _ in 0..<(Written.number(number)?.decimals ?? 0) { scale *= 10 }
    guard dimension == .time, let literal = constant(phrase), let count = Written.number(number),
      count.digits != 0
    else { return Ratio(1, scale) }
    // One in the last decimal of a length is that part of its own unit.
    return literal.value / count.ratio * Ratio(1, scale)
  }
}
