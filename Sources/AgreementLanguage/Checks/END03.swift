import Agreements
import Diagnostics

extension Rule {
  /// END03: nothing says what outlives the end, what is handed over, or when the last invoice follows.
  package static let endLeavesOpen = Rule(
    "END03",
    .warning,
    "nothing says what outlives the end, what is handed over, or when the last invoice follows",
    why: "These are argued about when the parties no longer talk to each other.",
    wrong: "an `ending` with only `notice`",
    instead: "`survives: #confidentiality`, `hand over: …` and `last invoice: within 30 days …`",
    check: OpenEnds.check
  )
}

/// Looks at all endings together: what one of them says holds for the end.
private enum OpenEnds {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let endings = text.sections(.ending)
    guard let first = endings.first else { return [] }
    func isSaid(_ keys: String...) -> Bool {
      endings.contains { ending in keys.contains { ending.value($0) != nil } }
    }
    var missing: [String] = []
    if !isSaid("survives", "after") { missing.append("what outlives the end (`survives`)") }
    if !isSaid("hand-over") { missing.append("what is handed over (`hand over`)") }
    if !isSaid("last-invoice") { missing.append("when the last invoice follows (`last invoice`)") }
    guard !missing.isEmpty else { return [] }
    return [
      Rule.endLeavesOpen.finding(
        "no ending says \(missing.joined(separator: ", "))",
        at: first.namePhrase,
        remedy: "say it in one of the endings; it then holds for all of them"
      )
    ]
  }
}
