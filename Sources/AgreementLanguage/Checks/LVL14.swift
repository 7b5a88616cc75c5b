import Agreements
import Diagnostics

extension Rule {
  /// LVL14: a miss that is forgiven still earns a credit.
  package static let forgivenButPaid = Rule(
    "LVL14",
    .error,
    "a miss that is forgiven still earns a credit",
    why: "The two rules contradict each other.",
    wrong: "`under 20 tickets allows 1 miss` and bands that pay for it",
    instead: "`each: …; a level met because of too few earns none`",
    check: ForgivenButPaid.check
  )
}

/// Looks for levels whose small populations are forgiven while the bands still pay for the miss.
private enum ForgivenButPaid {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let paying = text.sections(.credit).filter { credit in
      !(credit.value("each")?.split(on: .semicolon).contains { $0.text == Credit.forgiven } ?? true)
    }
    guard let credit = paying.first, let each = credit.value("each") else { return [] }
    return text.sections(.level).compactMap { level in
      guard let tooFew = level.value("too-few"), tooFew.text != "never" else { return nil }
      return Rule.forgivenButPaid.finding(
        "level \(level.name) forgives a miss, and credit \(credit.name) pays for it",
        at: tooFew,
        notes: [.init("the credit", at: each.range)],
        remedy: "end `each` with `; \(Credit.forgiven)`, or write `never` under `too few`"
      )
    }
  }
}
