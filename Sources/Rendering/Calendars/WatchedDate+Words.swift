import Agreements
package import Measuring

/// What a date is about, for a list and for a calendar.
extension WatchedDate {
  /// One line: `Monthly report for 2026-03 is due (provider)`.
  package var title: String {
    let name = readable(name)
    let which = label.map { " for \($0)" } ?? ""
    switch sort {
    case .begin: return "The agreement comes into force"
    case .amendment: return "Amendment \(self.name) takes effect"
    case .expiry: return "The term ends"
    case .renewalNotice: return "Last day of notice against \(name)\(ordinal)"
    case .renewedExpiry: return "The term ends, if there was \(name)\(ordinal)"
    case .endingNotice: return "Last day of notice to end on the earliest day (\(name))"
    case .earliestEnd: return "Earliest day to end on (\(name))"
    case .review: return "Review: \(name)\(ordinal)\(who)"
    case .duty: return capital("\(name)\(which) is due\(who)")
    case .report: return capital("\(name)\(which) is due to \(people)")
    case .evidenceAsked: return "To be asked for: \(name)\(who)"
    case .evidenceExpiry: return "Valid for the last time: \(name)\(who)"
    }
  }

  /// Where the text says so, and in what words.
  package var explanation: String {
    [says, citation.map { "See \($0.words)." }].compactMap(\.self).joined(separator: "\n")
  }

  private var who: String { by.isEmpty ? "" : " (\(people))" }

  private var people: String { by.map { readable("\($0)") }.joined(separator: ", ") }

  private var ordinal: String { label.map { " \($0)" } ?? "" }

  private func readable(_ name: String) -> String {
    String(name.map { $0 == "-" || $0 == "." ? " " : $0 })
  }

  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
