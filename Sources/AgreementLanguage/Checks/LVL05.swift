import Agreements
import Diagnostics

extension Rule {
  /// LVL05: a level that can be met without serving anybody.
  package static let gameable = Rule(
    "LVL05",
    .warning,
    "a level that can be met without serving anybody",
    why:
      "A clock that a bot may stop measures the bot; a clock that never reopens pays for closing early; a mean lets many quick cases hide a few endless ones.",
    wrong: "`until ticket.answered where automatic in (yes, no)`",
    instead: "`until ticket.answered where automatic is no`",
    check: { AutomaticStops.check($0) + EarlyEnds.check($0) + HidingMeans.check($0) }
  )
}

/// Looks for clocks that an automatic event stops by the words of the text; where it says nothing of
/// what is automatic, that is CLK08.
private enum AutomaticStops {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.clocks.compactMap { clock in
      guard !text.agreement.levels(counting: clock).isEmpty,
        let record = text.agreement.record(clock.record),
        let place = record.event(clock.stop.event),
        let field = record.events[place].fields.first(where: { $0.hasPrefix("automat") }),
        let slot = record.slot(field), case .names(let names) = record.fields[slot].kind,
        let admitted = clock.stop.condition?.names(required: field), admitted.count > 1,
        names.allSatisfy(admitted.contains)
      else { return nil }
      return Rule.gameable.finding(
        "an automatic `\(record.name).\(clock.stop.event)` stops the clock \(clock.name)",
        at: Phrase(clock.stop.citation.range),
        remedy: "let only what somebody wrote stop it, `\(field) is no`"
      )
    }
  }
}

/// Looks for clocks that never reopen although the record knows the event that undoes their stop.
private enum EarlyEnds {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.clocks.compactMap { clock in
      guard !text.agreement.levels(counting: clock).isEmpty, clock.reopening.effect == .never,
        let record = text.agreement.record(clock.record),
        let undone = record.events.firstIndex(where: { $0.name.hasPrefix("reopen") }),
        // What is declared just before is what it undoes: `resolved; reopened`.
        record.event(clock.stop.event) == undone - 1,
        !text.agreement.clocks.contains(where: { $0.reopening.event?.record == record.name })
      else { return nil }
      let event = "\(record.name).\(record.events[undone].name)"
      return Rule.gameable.finding(
        "closing early meets \(clock.name): `\(event)` does not make it run again",
        at: text.section(.clock, clock.name)?.value("reopened") ?? Phrase(clock.citation.range),
        remedy: "write `by \(event), runs on without the \(clock.stop.event) time`"
      )
    }
  }
}

/// Looks for goals of a mean length of time.
private enum HidingMeans {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.levels.compactMap { level in
      guard level.goal != nil, case .figure(let figure) = level.measure,
        case .mean(.elapsed) = figure.statistic,
        let measured = text.section(.level, level.name)?.value("measured")
      else { return nil }
      return Rule.gameable.finding(
        "many quick ones hide a few endless ones in the mean of \(level.name)",
        at: measured,
        remedy: "promise a share in time, or `90th percentile of …, nearest rank`"
      )
    }
  }
}
