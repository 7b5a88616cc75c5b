import Agreements
import Diagnostics

extension Rule {
  /// LVL01: a level counts what only the other side can cause.
  package static let beyondControl = Rule(
    "LVL01",
    .warning,
    "a level counts what only the other side can cause",
    why:
      "A promise is worth something where it is in the hands of who gives it; the rest is a bet on the other side.",
    wrong: "`down has: cause provider, customer` and a level that counts every `down`",
    instead:
      "an `exclusion` with `when: portal.down where cause is customer`, or a clock that pauses",
    check: BeyondControl.check
  )
}

/// Looks for down time and for stops that the text says the served side causes.
private enum BeyondControl {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.levels.compactMap { level in
      guard level.goal != nil else { return nil }
      if case .availability(let availability) = level.measure {
        return downTime(level, availability, text)
      }
      return level.clockName.flatMap { text.agreement.clock($0) }.flatMap { stop(level, $0, text) }
    }
  }

  private static func downTime(
    _ level: ServiceLevel,
    _ availability: Availability,
    _ text: Checking
  ) -> Diagnostic? {
    let (agreement, down) = (text.agreement, availability.down)
    // Who writes `leaves out: nothing` has thought of it.
    guard text.section(.level, level.name)?.value("leaves-out") == nil,
      let record = agreement.record(down.record), let place = record.interval(down.event)
    else { return nil }
    let exclusions = agreement.exclusions.filter { $0.level == level.name }
    for field in record.intervals[place].fields {
      guard let slot = record.slot(field), case .names(let names) = record.fields[slot].kind,
        let side = names.first(where: agreement.servedSides.contains),
        counts(.test(.field(record: record.name, name: field), .names([side])), down, text),
        !exclusions.contains(where: {
          leavesOut(.test(.field(record: record.name, name: field), .names([side])), $0, down, text)
        })
      else { continue }
      return Rule.beyondControl.finding(
        "\(level.name) counts down time of which the \(field) is \(side)",
        at: text.section(.level, level.name)?.value("good") ?? Phrase(down.citation.range),
        remedy: "add an `exclusion` with "
          + "`when: \(record.name).\(down.event) where \(field) is \(side)`"
      )
    }
    return nil
  }

  /// True when down time of a kind may count.
  private static func counts(_ kind: Condition, _ down: EventPattern, _ text: Checking) -> Bool {
    guard let condition = down.condition else { return true }
    return Truth.of(.all([condition, kind]), over: text.domains) != .never
  }

  /// True when an exclusion takes down time of a kind away.
  private static func leavesOut(
    _ kind: Condition,
    _ exclusion: Exclusion,
    _ down: EventPattern,
    _ text: Checking
  ) -> Bool {
    (exclusion.when.record, exclusion.when.event) == (down.record, down.event)
      && counts(kind, exclusion.when, text)
  }

  /// A clock that only the served side can stop.
  private static func stop(_ level: ServiceLevel, _ clock: Clock, _ text: Checking) -> Diagnostic? {
    let served = text.agreement.servedSides
    let fields = Set(
      (clock.stop.condition?.tests ?? []).compactMap { test -> String? in
        if case .field(_, let name) = test.input { name } else { nil }
      }
    )
    guard clock.pauses.isEmpty,
      fields.contains(where: { field in
        let names = clock.stop.condition?.names(required: field) ?? []
        return !names.isEmpty && names.allSatisfy(served.contains)
      })
    else { return nil }
    return Rule.beyondControl.finding(
      "\(level.name) counts a clock that only the \(served.sorted().joined(separator: " or the "))"
        + " can stop",
      at: Phrase(clock.stop.citation.range),
      notes: [.init("the level", at: level.citation.range)],
      remedy: "let the clock pause while the other side has its turn, or stop it by what the "
        + "provider does"
    )
  }
}
