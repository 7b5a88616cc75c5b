import Agreements
import Diagnostics
import Quantities
import ServiceHours

/// Looks for conditions that each may hold, and never both where both are needed.
enum DeadTogether {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.exclusions.flatMap { exclusion in
      guard let level = text.agreement.level(exclusion.level),
        case .availability(let availability) = level.measure
      else { return [Diagnostic]() }
      return [uncounted(exclusion, availability, text), closed(exclusion, availability, text)]
        .compactMap(\.self)
    } + text.agreement.levels.compactMap { neverRun($0, text) }
  }

  /// An exclusion of time that the level does not count as down.
  private static func uncounted(
    _ exclusion: Exclusion,
    _ availability: Availability,
    _ text: Checking
  ) -> Diagnostic? {
    let down = availability.down
    guard (exclusion.when.record, exclusion.when.event) == (down.record, down.event),
      excludeEachOther(exclusion.when.condition, down.condition, text)
    else { return nil }
    return Rule.deadPredicate.finding(
      "nothing is ever left out: the level \(exclusion.level) never counts this as down",
      at: Phrase(exclusion.when.citation.range),
      notes: [.init("what counts as down", at: down.citation.range)],
      remedy: "leave out what the level counts, or take the exclusion out"
    )
  }

  /// An exclusion at times of day at which the service is never given.
  private static func closed(
    _ exclusion: Exclusion,
    _ availability: Availability,
    _ text: Checking
  ) -> Diagnostic? {
    guard let between = exclusion.between, let hours = text.agreement.hours(availability.hours),
      hours.hours.terms.isEmpty, hours.hours.overrides.isEmpty,
      !Weekday.allCases.flatMap({ hours.hours.weekly[$0] }).contains(where: between.meets)
    else { return nil }
    return Rule.deadPredicate.finding(
      "nothing is ever left out: no window of \(hours.name) meets \(between)",
      at: text.section(.exclusion, exclusion.name)?.value("between")
        ?? Phrase(exclusion.citation.range),
      notes: [.init("the hours of \(exclusion.level)", at: hours.citation.range)],
      remedy: "name a time of day inside the hours, or take the exclusion out"
    )
  }

  /// A level that counts only subjects on which its clock never runs.
  private static func neverRun(_ level: ServiceLevel, _ text: Checking) -> Diagnostic? {
    guard case .clockMet(let share) = level.measure, let clock = text.agreement.clock(share.clock),
      excludeEachOther(share.condition, clock.condition, text),
      let outOf = text.section(.level, level.name)?.value("out-of")
    else { return nil }
    return Rule.deadPredicate.finding(
      "the clock \(clock.name) never runs on a \(clock.record) that \(level.name) counts",
      at: outOf.split(at: "where")?.after ?? outOf,
      notes: text.section(.clock, clock.name)?.value("for")
        .map { [.init("what the clock runs on", at: $0.range)] } ?? [],
      remedy: "count what the clock runs on"
    )
  }

  private static func excludeEachOther(
    _ first: Condition?,
    _ second: Condition?,
    _ text: Checking
  ) -> Bool {
    guard let first, let second else { return false }
    // One that can never hold by itself has its own finding.
    for alone in [first, second] where Truth.of(alone, over: text.domains) == .never {
      return false
    }
    return Truth.of(.all([first, second]), over: text.domains) == .never
  }
}

extension Window {
  /// True when the two have a time of day in common.
  fileprivate func meets(_ other: Window) -> Bool {
    stretches.contains { first in other.stretches.contains { first.overlaps($0) } }
  }

  /// Its seconds of the day; one that crosses midnight has two stretches.
  private var stretches: [Range<Int32>] {
    let (from, to) = (start.secondsSinceMidnight, end.secondsSinceMidnight)
    return crossesMidnight ? [from..<86_400, 0..<to] : [from..<to]
  }
}
