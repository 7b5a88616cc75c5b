package import Diagnostics

/// The changes of whole lines that make one text of another.
package enum LineEdits {
  /// Finds them.
  /// - Returns: Edits of the first text, in its order, none when both are the same; places between them stay
  ///   untouched, so that an editor keeps its cursors.
  package static func edits(from source: SourceText, to text: String) -> [TextEdit] {
    let new = lines(SourceText(name: source.name, text))
    let old = lines(source)
    let front = zip(old, new).prefix { $0.text == $1.text }.count
    let back = zip(old[front...].reversed(), new[front...].reversed())
      .prefix { $0.text == $1.text }.count
    var removed = Set(front..<old.count - back)
    var inserted = Set(front..<new.count - back)
    // Finding the fewest changes of two long texts that differ all over would take too long.
    if removed.count * inserted.count < mostCompared {
      let changes = new.map(\.text).difference(from: old.map(\.text))
      removed = Set(changes.removals.map(offset))
      inserted = Set(changes.insertions.map(offset))
    }
    return hunks(old, new, removed, inserted, source)
  }

  private static let mostCompared = 1_000_000

  private static func offset(_ change: CollectionDifference<String>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private struct Line {
    let text: String
    let start: Int
  }

  /// The lines with their ends, since an end may change too.
  private static func lines(_ source: SourceText) -> [Line] {
    (0..<source.lineCount).map { line in
      let start = source.lineRange(line).lowerBound
      let end =
        line + 1 < source.lineCount ? source.lineRange(line + 1).lowerBound : source.bytes.count
      return Line(text: source[start..<end], start: start)
    }
  }

  private static func hunks(
    _ old: [Line],
    _ new: [Line],
    _ removed: Set<Int>,
    _ inserted: Set<Int>,
    _ source: SourceText
  ) -> [TextEdit] {
    var edits: [TextEdit] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let (start, first) = (left, right)
      while removed.contains(left) { left += 1 }
      while inserted.contains(right) { right += 1 }
      if left > start || right > first {
        let from = start < old.count ? old[start].start : source.bytes.count
        let end = left < old.count ? old[left].start : source.bytes.count
        let lines = new[first..<right].map(\.text).joined()
        edits.append(TextEdit(SourceRange(source, from..<end), lines))
      } else {
        left += 1
        right += 1
      }
    }
    return edits
  }
}
