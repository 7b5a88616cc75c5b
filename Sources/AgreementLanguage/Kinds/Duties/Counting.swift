import Agreements
import ServiceHours

extension Shape {
  /// How periods are counted.
  static let counting = Shape.named(
    "COUNTING",
    .list(
      .either([
        .word(CountingProfile.allCases.map(\.rawValue)),
        .form("days", "working days of", .hole("hours", .hours)),
        .word(CountingWords.elements.map(\.words)),
        .form("ends-at", "ends at", .hole("time", .time)),
        .form("closing", "ends when", .hole("hours", .hours), "closes"),
        .form("short", "up to", .hole("count", .count), "days are working days"),
        .form(
          "least",
          "at least",
          .hole("count", .count),
          "working days in",
          .hole("days", .count),
          "days or more"
        ),
        .form("without", "without days of", .hole("event", .event)),
      ]),
      by: .semicolon
    )
  )
}

/// The words for elements of counting that have a few values each.
enum CountingWords {
  static let elements: [(words: String, change: @Sendable (inout CountingRule) -> Void)] = [
    ("the first day counts", { $0.firstDay = .included }),
    ("the first day does not count", { $0.firstDay = .excluded }),
    ("the first day counts from midnight", { $0.firstDay = .includedFromMidnight }),
    ("months end on the same date", { $0.monthEnd = .sameDate }),
    ("months end on the day before the first", { $0.monthEnd = .dayBeforeFirst }),
    ("month ends stay month ends", { $0.monthEnd = .monthEndStays }),
    ("ends at midnight", { $0.ending = .midnight }),
    ("keeps the time of day", { $0.ending = .sameTime }),
    ("days off stay", { ($0.rollAfter, $0.rollBefore, $0.rollsHours) = (.none, .none, false) }),
    ("days off move to the next working day", { ($0.rollAfter, $0.rollBefore) = (.next, .next) }),
    (
      "days off move to the working day before",
      { ($0.rollAfter, $0.rollBefore) = (.previous, .previous) }
    ),
    ("days off move on", { ($0.rollAfter, $0.rollBefore) = (.onwards, .onwards) }),
    ("days off before something stay", { $0.rollBefore = .none }),
    ("hours move on too", { $0.rollsHours = true }),
    ("hours do not move", { $0.rollsHours = false }),
    ("hours begin with the next full hour", { $0.startsWithFullHour = true }),
    ("hours begin at once", { $0.startsWithFullHour = false }),
    ("days before something are clear", { $0.isClearBefore = true }),
    ("days before something are plain", { $0.isClearBefore = false }),
    ("short periods count every day", { $0.shortDays = 0 }),
    ("any number of working days", { $0.leastWorkingDays = nil }),
  ]
}

extension Resolver {
  /// Reads `germany; working days of bank-days; the first day counts`.
  mutating func counting(_ said: Said) -> Counting? {
    let words = said.items.compactMap(\.words)
    let named = words.compactMap { CountingProfile(rawValue: $0) }
    if named.count > 1 {
      findings.add(
        .definedTwice,
        "periods are counted by one rule, and here are \(named.count)",
        at: said.phrase,
        remedy: "name one, and say what is otherwise in words"
      )
    }
    var rule = (named.first ?? .plain).rule
    for item in said.items { change(&rule, item) }
    var hours = said.items.first { $0.tag == "days" }?["hours"]?.name
    if hours == nil, rule.needsWorkingDays {
      guard agreement.hours("working-day") != nil else { return tellNoWorkingDays(said.phrase) }
      reads.insert("working-day")
      hours = "working-day"
    }
    return Counting(
      profile: named.first ?? .plain,
      rule: rule,
      workingDays: hours,
      closing: said.items.first { $0.tag == "closing" }?["hours"]?.name,
      without: said.items.compactMap { $0["event"]?.event },
      citation: citation("counting", said.phrase)
    )
  }

  private mutating func tellNoWorkingDays(_ phrase: Phrase) -> Counting? {
    findings.add(
      .noCalendar,
      "the rule moves days off, and nothing says which days are working days",
      at: phrase,
      remedy: "add `; working days of HOURS`, or define `working-day`"
    )
    return nil
  }

  private func change(_ rule: inout CountingRule, _ item: Said) {
    switch item.tag {
    case "ends-at": rule.ending = item["time"]?.time.map { .at($0) } ?? rule.ending
    case "closing": rule.ending = .closing
    case "short": rule.shortDays = Int(clamping: item["count"]?.count ?? 0)
    case "least":
      rule.leastWorkingDays = CountingRule.LeastWorkingDays(
        Int(clamping: item["count"]?.count ?? 0),
        fromDays: Int(clamping: item["days"]?.count ?? 0)
      )
    default: CountingWords.elements.first { $0.words == item.words }?.change(&rule)
    }
  }
}
