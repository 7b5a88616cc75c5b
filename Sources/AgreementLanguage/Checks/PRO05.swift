import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// PRO05: a number and its word, or a day of the week and its date, disagree.
  package static let wordsDisagree = Rule(
    "PRO05",
    .warning,
    "a number and its word, or a day of the week and its date, disagree",
    why: "Said twice it is said in two ways, and each side keeps the one it likes.",
    wrong: "within 5 (six) days; on Monday, 2026-03-03",
    instead: "within 5 days; on Tuesday, 2026-03-03",
    check: { DoubledNumbers.check($0) + MistakenWeekdays.check($0) }
  )
}

/// Compares `5 (six)` and `six (5)`.
private enum DoubledNumbers {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.words.flatMap { words -> [Diagnostic] in
      zip(words, words.dropFirst()).compactMap { first, second in
        guard second.utf8.first == .opening, second.utf8.contains(.closing),
          let number = NumberWord.value(of: first), let other = NumberWord.value(of: second),
          number != other, first.isInDigits != second.isInDigits
        else { return nil }
        return Rule.wordsDisagree.finding(
          "\(first.withoutEdges.text) is not \(second.withoutEdges.text)",
          at: first.cut(
            first.bytes.lowerBound..<max(first.bytes.upperBound, second.bytes.upperBound)
          ),
          remedy: "write it once, in figures"
        )
      }
    }
  }
}

/// Compares `Monday, 2026-03-03` with the calendar.
private enum MistakenWeekdays {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.words.flatMap { words -> [Diagnostic] in
      zip(words, words.dropFirst()).compactMap { first, second in
        guard second.withoutEdges.utf8.first?.isDigit ?? false,
          let date = Written.date(second.withoutEdges),
          let day = Weekday.allCases.first(where: { $0.name == first.withoutEdges.name }),
          date.weekday != day
        else { return nil }
        return Rule.wordsDisagree.finding(
          "\(date) is a \(date.weekday.name.capitalisedWord), not a \(first.withoutEdges.text)",
          at: first.withoutEdges,
          remedy: "correct one of the two",
          fixes: .writing(date.weekday.name.capitalisedWord, at: first.withoutEdges)
        )
      }
    }
  }
}

extension Phrase {
  fileprivate var isInDigits: Bool { withoutEdges.utf8.allSatisfy(\.isDigit) }
}

extension Weekday {
  fileprivate var name: String { "\(self)" }
}

extension String {
  fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }
}
