extension Diagnostic {
  /// The finding with the lines it speaks of, each marked, then what to do and the clause.
  package var full: String {
    var lines = [concise]
    let width = ([range] + notes.compactMap(\.range)).map { Excerpt.label(of: $0).count }.max() ?? 0
    lines += Excerpt.lines(range, note: nil, width: width)
    for note in notes {
      if let place = note.range {
        // A place in another file says which.
        if place.source !== range.source { lines.append(" \(place)") }
        lines += Excerpt.lines(place, note: note.message, width: width)
      } else {
        lines.append(String(repeating: " ", count: width + 2) + "| " + note.message)
      }
    }
    if let remedy {
      lines.append(" fix: " + remedy + (clause.map { "   (\($0))" } ?? ""))
    } else if let clause {
      lines.append(" in " + clause)
    }
    return lines.joined(separator: "\n")
  }
}

/// One line of a text with a mark under the words that matter.
private enum Excerpt {
  /// The number of the line.
  static func label(of range: SourceRange) -> String {
    "\(range.source.position(at: range.bytes.lowerBound).line)"
  }

  static func lines(_ range: SourceRange, note: String?, width: Int) -> [String] {
    guard !range.source.bytes.isEmpty else { return [] }
    let label = label(of: range)
    let line = range.source.lineRange(range.source.line(at: range.bytes.lowerBound))
    let start = max(line.lowerBound, min(range.bytes.lowerBound, line.upperBound))
    let end = max(start, min(range.bytes.upperBound, line.upperBound))
    let window = Window(
      before: shown(range.source[line.lowerBound..<start]),
      marked: shown(range.source[start..<end]),
      after: shown(range.source[end..<line.upperBound])
    )
    let margin = String(repeating: " ", count: width - label.count + 1)
    let empty = String(repeating: " ", count: width + 1)
    let indent = String(repeating: " ", count: window.before.count)
    let mark = String(repeating: "^", count: max(1, window.marked.count))
    let words = note.map { " " + $0 } ?? ""
    return [
      "\(margin)\(label) | \(window.before)\(window.marked)\(window.after)",
      "\(empty) | \(indent)\(mark)\(words)",
    ]
  }

  /// One column a character: control characters show as blanks.
  private static func shown(_ text: String) -> [Character] {
    text.map { character in
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      return isControl ? " " : character
    }
  }

  /// A line cut to what fits around its mark.
  private struct Window {
    let before: String
    let marked: String
    let after: String

    // A line of prose may be a whole paragraph; this much of it fits a terminal beside its number.
    private static let room = 96

    init(before: [Character], marked: [Character], after: [Character]) {
      let isLong = before.count + marked.count + after.count > Window.room
      let front = isLong ? min(before.count, 40) : before.count
      let middle = isLong ? min(marked.count, Window.room - front) : marked.count
      let back = isLong ? min(after.count, Window.room - front - middle) : after.count
      self.before = (front < before.count ? "…" : "") + String(before.suffix(front))
      self.marked = String(marked.prefix(middle)) + (middle < marked.count ? "…" : "")
      self.after = String(after.prefix(back)) + (back < after.count ? "…" : "")
    }
  }
}
