/// What a report may hold.
package enum ReportContent: Hashable, Sendable {
  /// Levels against their goals, with how they went over time.
  case levels

  /// Levels that were missed, with how each came about.
  case misses

  /// What was told otherwise than rows tell it: corrected, excused, disputed.
  case facts

  /// Credits, and what was earned back.
  case credits

  /// What both sides owed each other.
  case duties

  /// What rights the results give.
  case rights

  /// Changes of the text.
  case changes

  /// Dates ahead.
  case dates

  /// What checking the text advises.
  case advice

  /// What no rows tell and somebody writes, under its heading.
  case told(String)

  /// What a service report holds where no text says.
  package static let usual: [ReportContent] = [
    .levels, .misses, .facts, .credits, .rights, .duties, .changes, .dates, .advice,
  ]

  /// What some words of a text ask for: the first of them says it, and what is none of ours is left to who writes.
  package init(_ words: String) {
    let first = words.lowercased().prefix { $0.isLetter || $0 == "-" }
    let names: [Substring: ReportContent] = [
      "levels": .levels, "attainment": .levels, "misses": .misses, "facts": .facts,
      "excuses": .facts, "credits": .credits, "earn-backs": .credits, "duties": .duties,
      "rights": .rights, "changes": .changes, "amendments": .changes, "dates": .dates,
      "advice": .advice, "recommendations": .advice,
    ]
    self = names[first] ?? .told(words)
  }
}
