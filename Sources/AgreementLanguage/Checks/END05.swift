import Agreements
import Diagnostics

extension Rule {
  /// END05: prose gives a right that a term narrows.
  package static let narrowedRight = Rule(
    "END05",
    .warning,
    "prose gives a right that a term narrows",
    why: "Who signs the prose is locked in by a line of the block they did not read.",
    wrong: "Either party may end this Agreement on notice. (and `not before: 2027-01-31`)",
    instead: "… on notice, ending on `[2027-01-31](=for-convenience.not-before)` or later.",
    needsWholeText: true,
    check: NarrowedRights.check
  )
}

/// Looks for first dates of endings that the prose of their clause does not quote.
private enum NarrowedRights {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let quoted = Set(text.document.paragraphs.flatMap(\.quotations).map(\.path.name))
    return text.sections(.ending).compactMap { ending in
      guard let date = ending.value("not-before"), !quoted.contains(ending.path("not-before")),
        let clause = text.clause(of: ending.phrase),
        text.document.paragraphs.contains(where: { text.clause(of: $0.phrase)?.id == clause.id })
      else { return nil }
      return Rule.narrowedRight.finding(
        "the prose of this clause does not say that it may not end before \(date.text)",
        at: date,
        remedy: "quote it: `[\(date.text)](=\(ending.path("not-before")))`"
      )
    }
  }
}
