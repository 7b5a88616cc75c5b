import Diagnostics

extension Rule {
  /// EXC02: a relief does not say where it acts.
  package static let reliefActs = Rule(
    "EXC02",
    .error,
    "a relief does not say where it acts: on data, verdict or money",
    why:
      "Time taken off the clock, a miss that is forgiven and a credit that is not paid are three results.",
    wrong: "`excuses resolution of that ticket`",
    instead: "`excuses resolution of that ticket: data`",
    check: ReliefWithoutPlace.check
  )
}

/// Looks for reliefs of duties that end where `data`, `verdict` or `money` should follow.
private enum ReliefWithoutPlace {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.duty).flatMap { duty in
      duty.values("if-late").flatMap { $0.split(on: .semicolon) }.compactMap { effect in
        guard effect.dropping(first: "excuses") != nil, !effect.utf8.contains(.colon) else {
          return nil
        }
        return Rule.reliefActs.finding(
          "the relief does not say where it acts",
          at: effect,
          remedy: "write `\(effect.text): data` to take the time off the clock, `: verdict` to "
            + "forgive the miss, or `: money` to leave the credit unpaid",
          fixes: ["data", "verdict", "money"].map { acts in
            .init("let it act on \(acts)", [TextEdit(effect.end.range, ": \(acts)")])
          }
        )
      }
    }
  }
}
