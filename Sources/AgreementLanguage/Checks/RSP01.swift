import Agreements
import Diagnostics

extension Rule {
  /// RSP01: an activity for which nobody, or more than one, is accountable.
  package static let nobodyAccountable = Rule(
    "RSP01",
    .error,
    "an activity for which nobody, or more than one, is accountable",
    why: "What two answer for, nobody answers for.",
    wrong: "`accountable: provider, customer`",
    instead: "`accountable: provider`, and the other under `responsible` or `consulted`",
    check: Accountability.check
  )
}

/// Looks at each row of the responsibility matrix.
private enum Accountability {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let activities = Dictionary(
      text.agreement.governance.activities.map { ($0.name, $0.accountable.count) }
    ) { first, _ in first }
    return text.sections(.activity).compactMap { section in
      guard let line = section.value("accountable") else {
        return Rule.nobodyAccountable.finding(
          "nobody is accountable for \(section.name)",
          at: section.namePhrase,
          remedy: "name the one who answers for it under `accountable`"
        )
      }
      guard let count = activities[section.name], count > 1 else { return nil }
      return Rule.nobodyAccountable.finding(
        "\(count) are accountable for \(section.name)",
        at: line,
        remedy: "keep the one who answers for it; who only does it is `responsible`"
      )
    }
  }
}
