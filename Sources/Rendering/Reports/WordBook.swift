package import Quantities

/// What people write into reports that no rows tell, from a text that they keep.
///
/// Each part has a heading with its period and the words by which the agreement asks for it,
/// `## 2026-03 what was promised`, and under it paragraphs, or points that begin with a dash. What stands under a heading is
/// never changed by a program.
package struct WordBook: Sendable {
  /// What is wrong with the text.
  package struct Fault: Hashable, Sendable {
    /// The line, counted from 1.
    package let line: Int

    /// What is wrong, and what to do.
    package let message: String
  }

  /// The text as it was read.
  package let text: String

  /// What is wrong, in the order of lines.
  package private(set) var faults: [Fault] = []

  private var parts: [String: [String]] = [:]

  /// Reads a text.
  package init(_ text: String) {
    self.text = text
    var heading: String?
    // A title may have words of its own.
    var isBegun = false
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard line.hasPrefix("#") else {
        if let heading {
          parts[heading]?.append(String(line))
        } else if !line.allSatisfy(\.isWhitespace), !isBegun {
          // Another file, perhaps, which must not be written to.
          isBegun = true
          faults.append(
            Fault(
              line: place + 1,
              message: "words stand under a heading, such as `## 2026-03 what was promised`"
            )
          )
        }
        continue
      }
      heading = nil
      isBegun = true
      guard line.hasPrefix("##") else { continue }
      let words = line.drop { $0 == "#" }.split(separator: " ")
      guard words.count > 1, words.first.flatMap({ CalendarPeriod($0) }) != nil else {
        faults.append(
          Fault(
            line: place + 1,
            message:
              "a heading names a period and what is told, such as `## 2026-03 what was promised`"
          )
        )
        continue
      }
      let key = words.joined(separator: " ")
      if parts[key] != nil {
        faults.append(
          Fault(line: place + 1, message: "\(key) is told twice; put both under one heading")
        )
      }
      parts[key, default: []] = parts[key] ?? []
      heading = key
    }
  }

  private static func key(_ period: CalendarPeriod, _ words: String) -> String {
    ([period.description] + words.split(separator: " ").map(String.init)).joined(separator: " ")
  }

  /// What is told of a period under some words; nothing where there is only a heading.
  func blocks(_ period: CalendarPeriod, _ words: String) -> [Block] {
    let lines = parts[WordBook.key(period, words)] ?? []
    return lines.split { $0.allSatisfy(\.isWhitespace) }.flatMap { WordBook.blocks(Array($0)) }
  }

  // Points begin with a dash; what follows a point without one belongs to it.
  private static func blocks(_ lines: [String]) -> [Block] {
    let trimmed = lines.map { String($0.drop { $0.isWhitespace }) }
    guard trimmed.first?.hasPrefix("- ") == true else {
      return [.paragraph(trimmed.joined(separator: " "))]
    }
    var points: [String] = []
    for line in trimmed {
      if line.hasPrefix("- ") {
        points.append(String(line.dropFirst(2)))
      } else {
        points[points.count - 1] += " " + line
      }
    }
    return [.list(points)]
  }

  /// The text with room for what it does not tell yet; what it tells already stays as it is.
  package func holding(_ words: [String], of period: CalendarPeriod) -> String {
    let missing = words.filter { parts[WordBook.key(period, $0)] == nil }
    guard !missing.isEmpty else { return text }
    let begin =
      text.isEmpty ? "# Words of reports\n" : text.hasSuffix("\n") ? text : text + "\n"
    return begin + missing.map { "\n## \(WordBook.key(period, $0))\n" }.joined()
  }
}
