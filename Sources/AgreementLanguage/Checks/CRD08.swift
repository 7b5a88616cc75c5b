import Agreements
import Diagnostics

extension Rule {
  /// CRD08: nothing says how a cap is shared between levels.
  package static let capUnshared = Rule(
    "CRD08",
    .warning,
    "nothing says how a cap is shared between levels",
    why: "What is earned back has no base then.",
    wrong: "`cap: 15 % of monthly-fee`",
    instead: "`cap: 15 % of monthly-fee, shared pro rata by largest remainder`",
    check: UnsharedCap.check
  )
}

/// Looks for caps over several levels that say nothing about sharing.
private enum UnsharedCap {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.credits.compactMap { credit in
      guard Bands.of(credit, text.agreement).count > 1,
        let cap = text.section(.credit, credit.name)?.value("cap"),
        cap.split(on: .comma).count == 1
      else { return nil }
      if let (front, _) = cap.split(at: "shared") {
        return Rule.capUnshared.finding(
          "how the cap is shared stands after a comma",
          at: cap,
          remedy: "write `\(front.text), shared pro rata by largest remainder`"
        )
      }
      return Rule.capUnshared.finding(
        "nothing says how the cap is shared between levels",
        at: cap,
        remedy: "write `\(cap.text), shared pro rata by largest remainder`",
        fixes: [
          .init(
            "share it pro rata",
            [TextEdit(cap.end.range, ", shared pro rata by largest remainder")]
          )
        ]
      )
    }
  }
}
