import Agreements
import Quantities
import ServiceHours

extension Kind {
  /// What is left out of a level.
  static let exclusion = Kind(
    "exclusion",
    "What is left out of a level, under which conditions and up to which quota.",
    keys: [
      Key(
        "from",
        "what is taken away from which level",
        .phrase(
          "LEVEL, leaving down and agreed time | LEVEL, leaving down time | LEVEL, leaving the subject"
        ),
        isNeeded: true
      ),
      Key("when", "the interval or event", .phrase("EVENT [where CONDITION]"), isNeeded: true),
      Key("announced", "how long before it starts", .phrase("LENGTH before it starts")),
      Key("between", "the only part of a day that may be left out", .phrase("TIME-TIME")),
      Key("up-to", "a quota in each period", .phrase("LENGTH per month, earliest first")),
      Key("evidence", "what shows that it happened", .text, .recorded("people read it")),
    ]
  )
}

extension Resolver {
  /// Resolves an exclusion.
  mutating func resolveExclusion(_ section: Section) {
    let from = section.value("from").flatMap { levelAndEffect($0) }
    let when = section.value("when").flatMap { pattern($0, path: section.path("when")) }
    let announced = section.value("announced").flatMap { self.announced($0, section, when) }
    let between = section.value("between").flatMap { self.between($0) }
    let quota = section.value("up-to").flatMap { self.quota($0) }
    guard let from, let when else { return }
    tellMismatch(from.effect, when, section)
    agreement.exclusions.append(
      Exclusion(
        name: section.name,
        level: from.level,
        effect: from.effect,
        when: when,
        announced: announced,
        between: between,
        quota: quota,
        citation: citation(section.name, section.phrase)
      )
    )
  }

  private mutating func levelAndEffect(
    _ phrase: Phrase
  ) -> (level: String, effect: Exclusion.Effect)? {
    let parts = phrase.split(on: .comma)
    let known = sections(.level).map(\.name)
    if !known.contains(parts[0].name) { tellUnknown(parts[0], "level", among: known) }
    let effects: [String: Exclusion.Effect] = [
      "leaving down and agreed time": .downAndAgreedTime,
      "leaving down time": .downTime,
      "leaving the subject": .subject,
    ]
    guard parts.count == 2, let effect = effects[parts[1].text] else {
      findings.add(
        .exclusionEffect,
        "nothing says what the exclusion takes away",
        at: parts.count > 1 ? parts[1] : phrase,
        remedy: "write one of " + effects.keys.sorted().map { "`, \($0)`" }.joined(separator: "; ")
      )
      return nil
    }
    return known.contains(parts[0].name) ? (parts[0].name, effect) : nil
  }

  private mutating func announced(
    _ phrase: Phrase,
    _ section: Section,
    _ when: EventPattern?
  ) -> Limit? {
    let length = phrase.dropping(last: "before it starts") ?? phrase
    if let when, let record = agreement.record(when.record) {
      if record.slot("announced").map({ record.fields[$0].kind }) == .instant {
        reads.insert("\(record.name).announced")
      } else {
        findings.add(
          .unknownReference,
          "a \(record.name) has no field `announced` that says when it was",
          at: phrase,
          remedy: "declare `\(when.event) has: announced instant`"
        )
      }
    }
    return limit(length, path: section.path("announced"))
  }

  private mutating func between(_ phrase: Phrase) -> Window? {
    if let window = Written.window(phrase) { return window }
    Complaint.add(to: &findings, about: phrase, wanted: "a window such as `22:00-07:30`")
    return nil
  }

  /// Reads `8 h per month, earliest first`.
  private mutating func quota(_ phrase: Phrase) -> Span? {
    let parts = phrase.split(on: .comma)
    for tail in parts.dropFirst() where tail.text != "earliest first" {
      Complaint.add(to: &findings, about: tail, wanted: "`earliest first`")
    }
    guard let (length, period) = parts[0].split(at: "per"), let quota = Written.exactSpan(length)
    else {
      Complaint.add(to: &findings, about: parts[0], wanted: "a quota such as `8 h per month`")
      return nil
    }
    tellOtherPeriod(period)
    return quota
  }

  private mutating func tellMismatch(
    _ effect: Exclusion.Effect,
    _ when: EventPattern,
    _ section: Section
  ) {
    let isInterval = agreement.record(when.record)?.interval(when.event) != nil
    guard isInterval == (effect == .subject), let phrase = section.value("when") else { return }
    findings.add(
      .wrongType,
      isInterval
        ? "an interval takes time away, and this exclusion leaves the subject"
        : "an event takes no time away; leave the subject, or name an interval",
      at: phrase
    )
  }
}
