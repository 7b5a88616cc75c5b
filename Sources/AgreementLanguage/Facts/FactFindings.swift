package import Agreements
package import Diagnostics
package import Quantities

/// What is found of a fact beside its text: by the limits of the agreement, and by rows.
package enum FactFindings {
  /// A fact that was told too late.
  package static func late(_ entry: FactEntry, lastDay: CivilDate) -> Diagnostic {
    Rule.factTooLate.finding(
      "\(entry.name) is told too late: the last day was \(lastDay)",
      at: Phrase(entry.range),
      remedy: "it counts only if another side accepts it"
    )
  }

  /// A text of facts without the agreement that its name says it is about.
  package static func alone(_ source: SourceText, _ agreement: String) -> Diagnostic {
    Rule.unknownReference.finding(
      "there is no \(agreement) beside it, which its name says these facts are about",
      at: Phrase(source, 0..<0),
      remedy: "call it for its agreement: `desk.2026-03.facts.md` beside `desk.agreement.md`"
    )
  }

  /// A fact that fits no row.
  package static func unfit(_ entry: FactEntry, _ message: String, remedy: String?) -> Diagnostic {
    Rule.factFitsNoRow.finding(
      "\(entry.name): \(message)",
      at: Phrase(entry.range),
      remedy: remedy
    )
  }

  /// A fact that tells what is told already.
  package static func repeated(_ entry: FactEntry, _ message: String, remedy: String?)
    -> Diagnostic
  {
    Rule.factToldTwice.finding(
      "\(entry.name): \(message)",
      at: Phrase(entry.range),
      remedy: remedy
    )
  }
}
