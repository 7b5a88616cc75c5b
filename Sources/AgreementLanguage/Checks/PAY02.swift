import Agreements
import Diagnostics

extension Rule {
  /// PAY02: money may be held back, and nothing says how that is settled.
  package static let endlessWithholding = Rule(
    "PAY02",
    .warning,
    "money may be held back, and nothing says how that is settled",
    why: "What may be held back without a notice, a limit or a route to an answer is not owed.",
    wrong: "What is disputed may be held back. (and no block `dispute`)",
    instead: "a block `dispute` with `raised` and its steps",
    needsWholeText: true,
    check: Withholding.check
  )
}

/// Looks for words of holding back in texts without a route to settle.
private enum Withholding {
  private static let runs = WordRuns([
    ["withhold"], ["withholds"], ["withheld"], ["hold", "back"], ["holds", "back"],
    ["held", "back"],
  ])

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let isSettled = text.agreement.governance.disputes.contains {
      !$0.steps.isEmpty && $0.raised != nil
    }
    guard !isSettled else { return [] }
    return text.words.flatMap { runs.places(in: $0) }.map { place in
      Rule.endlessWithholding.finding(
        "`\(place.text)`: nothing says by when that is raised, and how it is settled",
        at: place,
        remedy: "add a `dispute` block with `raised` and its steps"
      )
    }
  }
}
