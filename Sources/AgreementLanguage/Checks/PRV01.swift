import Agreements
import Diagnostics

extension Rule {
  /// PRV01: a text that is to be complete lacks a provision.
  package static let provisionMissing = Rule(
    "PRV01",
    .error,
    "a text that is to be complete lacks a provision, or has one it leaves out",
    why: "What nobody noticed was missing is decided by law, or by a judge.",
    wrong: "`complete: yes` and no block `liability`",
    instead: "the block, or `leaves out: liability, because the framework agreement limits it`",
    check: MissingProvisions.check
  )
}

/// Compares a text that says `complete: yes` with the provisions a complete agreement has.
private enum MissingProvisions {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard let head = text.sections(.agreement).first else { return [] }
    return unexpected(text, head)
      + (text.agreement.governance.isComplete ? missing(text, head) : [])
  }

  private static func missing(_ text: Checking, _ head: Section) -> [Diagnostic] {
    let leftOut = Set(text.agreement.governance.leftOut.map(\.provision))
    let place = head.value("complete") ?? head.namePhrase
    return Provision.allCases
      .filter { !leftOut.contains($0.rawValue) && !$0.isSaid(in: text) }
      .map { provision in
        Rule.provisionMissing.finding(
          "nothing is said about \(provision.title)",
          at: place,
          remedy: "\(provision.remedy), or write `leaves out: \(provision.rawValue), because …`"
        )
      }
  }

  /// Provisions that the head leaves out and the text has all the same.
  private static func unexpected(_ text: Checking, _ head: Section) -> [Diagnostic] {
    text.agreement.governance.leftOut.compactMap { left in
      guard let provision = Provision(rawValue: left.provision), provision.isSaid(in: text) else {
        return nil
      }
      return Rule.provisionMissing.finding(
        "\(provision.title) is left out by the head, and the text speaks of it",
        at: head.value("leaves-out") ?? head.namePhrase,
        remedy: "keep one of the two"
      )
    }
  }
}

extension Provision {
  /// True when a block of the text says it.
  func isSaid(in text: Checking) -> Bool {
    if self == .escalation { return !text.agreement.governance.ladders.isEmpty }
    return kinds.contains { !text.sections($0).isEmpty }
  }

  /// What to write for it.
  fileprivate var remedy: String {
    guard let kind = kinds.first else { return "write a table `every-row` that says who is told" }
    return "write a block `\(kind.name)`"
  }
}
