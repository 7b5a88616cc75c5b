import Agreements
import Diagnostics

extension Rule {
  /// LVL02: a level is measured on rows that no feed brings.
  package static let enteredByHand = Rule(
    "LVL02",
    .warning,
    "a level is measured on rows that no feed brings",
    why:
      "What somebody has to type in is measured late, seldom, and by whoever gains from it. A text without feeds is not meant: it says nothing yet of where its rows come from.",
    wrong: "feeds for tickets, and a level that counts visits",
    instead: "a feed of visits as well, or the level without a goal",
    needsWholeText: true,
    check: HandMadeRows.check
  )
}

/// Compares the records that levels count with those that the feeds tell of.
private enum HandMadeRows {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let told = Set(text.agreement.feeds.map(\.record))
    guard !told.isEmpty else { return [] }
    return text.agreement.levels.compactMap { level in
      guard level.goal != nil, let record = level.record(in: text.agreement),
        !told.contains(record), let section = text.section(.level, level.name)
      else { return nil }
      return Rule.enteredByHand.finding(
        "\(level.name) counts \(record)s, and none of the feeds brings any",
        at: section.value("out-of") ?? section.namePhrase,
        remedy: "name a feed of \(record)s under `uses`"
      )
    }
  }
}
