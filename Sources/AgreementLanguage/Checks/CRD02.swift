import Agreements
import Diagnostics

extension Rule {
  /// CRD02: one miss earns under two levels.
  package static let countedTwice = Rule(
    "CRD02",
    .warning,
    "one miss earns under two levels",
    why:
      "Both, the larger or the first: each is an answer, silence is none. The language pays each level; where that is meant, allow the finding and say so in the clause.",
    wrong: "two levels of one credit that count the same clock on the same tickets",
    instead: "`where priority is urgent` in one, and `where priority is not urgent` in the other",
    needsWholeText: true,
    check: CountedTwice.check
  )
}

/// Looks for two levels of a credit that count one clock, or one down time, on the same subjects.
private enum CountedTwice {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.credits.flatMap { credit in
      let levels = Bands.of(credit, text.agreement).map(\.level)
      return levels.indices.compactMap { place in
        levels[..<place].first { countSame($0, levels[place], text) }
          .flatMap { finding(levels[place], $0, text) }
      }
    }
  }

  private static func finding(
    _ level: ServiceLevel,
    _ earlier: ServiceLevel,
    _ text: Checking
  ) -> Diagnostic? {
    text.section(.level, level.name).map { section in
      Rule.countedTwice.finding(
        "what misses \(level.name) may miss \(earlier.name) too, and earns under both",
        at: section.namePhrase,
        notes: [.init("the other level", at: earlier.citation.range)],
        remedy: "let `where` part what they count, or say in the clause that both are paid"
      )
    }
  }

  private static func countSame(
    _ one: ServiceLevel,
    _ other: ServiceLevel,
    _ text: Checking
  ) -> Bool {
    switch (one.measure, other.measure) {
    case (.clockMet(let left), .clockMet(let right)):
      left.clock == right.clock && mayMeet(left.condition, right.condition, text)
    case (.availability(let left), .availability(let right)):
      (left.down.record, left.down.event) == (right.down.record, right.down.event)
        && mayMeet(left.down.condition, right.down.condition, text)
    default: false
    }
  }

  private static func mayMeet(_ one: Condition?, _ other: Condition?, _ text: Checking) -> Bool {
    guard let one, let other else { return true }
    return Truth.of(.all([one, other]), over: text.domains) != .never
  }
}
