import Agreements
import Diagnostics

extension Rule {
  /// LVL06: who pays for a miss is the only one who measures it.
  package static let measuredAlone = Rule(
    "LVL06",
    .warning,
    "who pays for a miss is the only one who measures it",
    why:
      "A figure that nobody may check is a favour. A text with a report says who measures; one without says nothing of it yet.",
    wrong: "a `report`, credits, and no block `control` with `may: inspect the records`",
    instead: "`may: inspect the records of this Agreement; name an auditor`",
    check: UncheckedFigures.check
  )
}

/// Looks for credits that rest on the reports of one side alone.
private enum UncheckedFigures {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let governance = text.agreement.governance
    let others = text.agreement.parties.contains { ["measurer", "auditor"].contains($0.kind) }
    let mayCheck =
      others || !governance.samplings.isEmpty || governance.controls.contains { !$0.rights.isEmpty }
      || governance.disputes.contains { $0.raised != nil }
    guard !mayCheck, let report = text.sections(.report).first,
      let credit = text.sections(.credit).first
    else { return [] }
    return [
      Rule.measuredAlone.finding(
        "credits rest on what one side reports, and nobody may check it",
        at: credit.namePhrase,
        notes: [.init("the report", at: report.namePhrase.range)],
        remedy: "add a `control` block with `may: inspect the records`, an `auditor` or "
          + "`measurer` to the head, or a `dispute` block with `raised`"
      )
    ]
  }
}
