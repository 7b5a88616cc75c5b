import Diagnostics

extension Rule {
  /// CRD05: nothing says whether credits are the only remedy.
  package static let remedySilent = Rule(
    "CRD05",
    .warning,
    "nothing says whether credits are the only remedy",
    why: "Either answer is valid; silence is a lawsuit.",
    wrong: "a credit without `remedy`",
    instead: "`remedy: price adjustment, not exclusive`",
    check: SilentRemedy.check
  )
}

/// Looks for credits without the line.
private enum SilentRemedy {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.credit).filter { $0.value("remedy") == nil }.map { credit in
      Rule.remedySilent.finding(
        "credit \(credit.name) does not say whether it is the only remedy",
        at: credit.namePhrase,
        remedy: "add `remedy: price adjustment, not exclusive`, or say that it is the sole remedy"
      )
    }
  }
}
