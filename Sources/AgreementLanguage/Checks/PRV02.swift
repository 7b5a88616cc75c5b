import Agreements
import Diagnostics

extension Rule {
  /// PRV02: a document signed elsewhere has no indemnity, no dispute procedure or no way to change it.
  package static let formOneSided = Rule(
    "PRV02",
    .warning,
    "a form of one side has no indemnity, no dispute procedure or no way to change it",
    why: "These three are what a provider's own form most often leaves out.",
    wrong: "`runs: MSA.pdf …` and no block `dispute`",
    instead: "a block for each, read from the document, or `leaves out: dispute, because …`",
    check: OneSidedForms.check
  )
}

/// Looks at texts that run a document signed elsewhere.
private enum OneSidedForms {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard let head = text.sections(.agreement).first, let runs = head.value("runs") else {
      return []
    }
    let leftOut = text.agreement.governance.leftOut.map(\.provision)
    return [Provision.indemnity, .dispute, .amendments]
      .filter { !leftOut.contains($0.rawValue) && !$0.isSaid(in: text) }
      .map { provision in
        Rule.formOneSided.finding(
          "the document that is run has nothing about \(provision.title)",
          at: runs,
          remedy: "ask for it before signing again, or write "
            + "`leaves out: \(provision.rawValue), because …`"
        )
      }
  }
}
