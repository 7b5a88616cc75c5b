import Agreements
import Diagnostics

extension Rule {
  /// CRD10: a credit of the last period is paid off an invoice that never comes.
  package static let lastCreditLost = Rule(
    "CRD10",
    .warning,
    "a credit of the last period is paid off an invoice that never comes",
    why: "After the last invoice there is no next one, and the worst month is often the last.",
    wrong: "`payable: off the next invoice`",
    instead: "`payable: off the next invoice, else within 30 days`",
    check: LostLastCredits.check
  )
}

/// Looks for credits that only an invoice can pay.
private enum LostLastCredits {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.governance.creditTerms.compactMap { terms in
      guard terms.payment?.atEnd == nil,
        let payable = text.section(.credit, terms.credit)?.value("payable"), !text.isFaulty(payable)
      else { return nil }
      return Rule.lastCreditLost.finding(
        "nothing pays the credit of the last period, after which no invoice follows",
        at: payable,
        remedy: "end it with `, else within 30 days`",
        fixes: [
          .init(
            "add `, else within 30 days`",
            [TextEdit(payable.end.range, ", else within 30 days")]
          )
        ]
      )
    }
  }
}
