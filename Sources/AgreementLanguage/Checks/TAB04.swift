import Agreements
import Diagnostics

extension Rule {
  /// TAB04: a worse attainment earns a smaller credit.
  package static let creditFalls = Rule(
    "TAB04",
    .warning,
    "a worse attainment earns a smaller credit",
    why: "It is a slip of the pen, or it pays to fail further.",
    wrong: "`90 % to < 95 %` earns 5 %, `< 90 %` earns 2 %",
    instead: "credits that grow as attainment falls",
    check: FallingCredits.check
  )
}

/// Looks for bands in which falling further pays less.
private enum FallingCredits {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.credits.flatMap { credit in
      Bands.of(credit, text.agreement).flatMap { _, bands in
        zip(bands, bands.dropFirst()).filter { $0.credit > $1.credit }.map { better, worse in
          Rule.creditFalls.finding(
            "this row is the worse one and earns \(worse.credit), the better earns \(better.credit)",
            at: Phrase(worse.citation.range),
            notes: [.init("the better row", at: better.citation.range)]
          )
        }
      }
    }
  }
}
