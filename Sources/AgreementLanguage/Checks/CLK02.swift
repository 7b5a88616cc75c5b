import Diagnostics

extension Rule {
  /// CLK02: a pause has no longest duration.
  package static let unlimitedPause = Rule(
    "CLK02",
    .warning,
    "a pause has no longest duration",
    why: "A ticket can be parked for ever.",
    wrong: "`pauses: …` alone",
    instead: "`longest-pause: 10 working days of working-day, each`",
    check: UnlimitedPause.check
  )
}

/// Looks for clocks that stand still without a limit.
private enum UnlimitedPause {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.clock).compactMap { clock in
      guard let pauses = clock.value("pauses"), clock.value("longest-pause") == nil else {
        return nil
      }
      return Rule.unlimitedPause.finding(
        "clock \(clock.name) can stand still for ever",
        at: pauses,
        remedy: "add `longest-pause: 10 working days of HOURS, each`"
      )
    }
  }
}
