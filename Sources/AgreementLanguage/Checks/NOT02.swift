import Agreements
import Diagnostics

extension Rule {
  /// NOT02: a breach or an ending may be told by wire alone.
  package static let wireAlone = Rule(
    "NOT02",
    .warning,
    "a breach or an ending may be told by wire alone",
    why:
      "A mail that nobody opened has ended contracts, and one that a filter kept has not. A second way leaves a proof. It is told of texts that may be ended for a cause: who ends for one must prove that it was told.",
    wrong: "`by: email`",
    instead: "`by: email, registered`",
    check: WireAlone.check
  )
}

/// Looks for texts that are ended for a cause, and whose notices go by wire alone.
private enum WireAlone {
  private static let wires: Set<String> = ["email", "e-mail", "mail", "fax", "web", "phone"]

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard text.agreement.governance.endings.contains(where: { !$0.triggers.isEmpty }),
      let by = text.sections(.notice).first?.value("by")
    else { return [] }
    let channels = by.split(on: .comma).flatMap { $0.split(on: .semicolon) }.map(\.name)
    guard !channels.isEmpty, channels.allSatisfy(wires.contains) else { return [] }
    return [
      Rule.wireAlone.finding(
        "an ending may be told by \(by.text) alone, of which nothing proves the receipt",
        at: by,
        remedy: "allow a way that leaves a proof as well, such as `registered` or `courier`"
      )
    ]
  }
}
