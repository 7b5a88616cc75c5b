import Diagnostics

extension Rule {
  /// FIL01: something is still to be filled in.
  package static let unfilledTerm = Rule(
    "FIL01",
    .error,
    "something is still to be filled in",
    why:
      "A text with a term left open promises nothing that could be measured, so the rest of it is checked when all are filled.",
    wrong: "`monthly-fee: fill amount (the monthly fee)`",
    instead: "`monthly-fee: 18,500.00 EUR per month`"
  )
}

extension Hole {
  /// What is said of a hole that nobody has filled.
  var finding: Diagnostic {
    Rule.unfilledTerm.finding(
      "\(name) is not filled in" + (question.map { ": \($0)" } ?? ""),
      at: Phrase(range),
      remedy: "write \(type.wanted) in its place"
    )
  }
}
