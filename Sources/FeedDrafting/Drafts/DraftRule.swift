/// The words of a line of a feed, with columns of instants whose writing is filled in later.
struct DraftRule: Sendable {
  private enum Part: Sendable {
    case text(String)
    case time(DateColumn)
  }

  private let parts: [Part]

  private init(_ parts: [Part]) { self.parts = parts }

  /// Words alone.
  static func text(_ text: String) -> DraftRule { DraftRule([.text(text)]) }

  /// An instant of a column after some words.
  static func at(_ date: DateColumn, after words: String = "at ") -> DraftRule {
    DraftRule([.text(words), .time(date)])
  }

  /// From one instant to another.
  static func from(_ start: DateColumn, to end: DateColumn) -> DraftRule {
    DraftRule([.time(start), .text(" to "), .time(end)])
  }

  /// The words as they stand in a feed.
  func words(_ times: TimeLines, _ filling: TimeLines.Filling?) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .time(let date): times.column(date, filling)
      }
    }
    .joined()
  }
}
