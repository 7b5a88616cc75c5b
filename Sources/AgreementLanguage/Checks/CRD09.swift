import Diagnostics

extension Rule {
  /// CRD09: a past period can change for ever.
  package static let neverCloses = Rule(
    "CRD09",
    .error,
    "a past period can change for ever",
    why: "A statement that is never final cannot be paid.",
    wrong: "a credit without `closes`",
    instead: "`closes: 10 working days after the report`",
    check: OpenEnd.check
  )
}

/// Looks for credits without the line.
private enum OpenEnd {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.credit).filter { $0.value("closes") == nil }.map { credit in
      Rule.neverCloses.finding(
        "credit \(credit.name) never says when a period can no longer change",
        at: credit.namePhrase,
        remedy: "add `closes: 10 working days after …`"
      )
    }
  }
}
