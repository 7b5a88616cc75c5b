package import Agreements
package import Diagnostics

/// A text with the number of the amendment in the margin of each line that it changed, and the notes
/// under it.
package struct MarginNotes {
  private let versions: [(source: SourceText, amendment: Amendment?)]

  /// Looks at texts as they followed one another, the first as signed.
  package init(_ versions: [(source: SourceText, amendment: Amendment?)]) {
    self.versions = versions
  }

  /// A line and the amendment it came with.
  private struct Line {
    let text: Substring
    let amendment: Amendment?
  }

  /// The last text with its margin, and a note for each amendment.
  package var text: String {
    let lines = versions.dropFirst().reduce(into: first) { lines, version in
      lines = follow(lines, version)
    }
    let amendments = versions.compactMap(\.amendment)
    let width = amendments.map { "\($0.number)".count }.max() ?? 0
    if width == 0 { return lines.map(\.text).joined(separator: "\n") + "\n" }
    let body = lines.map { line in
      let mark = line.amendment.map { "\($0.number)" } ?? ""
      let margin = String(repeating: " ", count: width - mark.count) + mark
      return "\(margin) | \(line.text)".trimmingBlanks
    }
    let notes = amendments.map { note($0, isSeen: lines) }
    return (body + [""] + notes).joined(separator: "\n") + "\n"
  }

  private var first: [Line] {
    versions.first.map { lines(of: $0.source).map { Line(text: $0, amendment: nil) } } ?? []
  }

  /// The lines of the next text: those that stayed keep their mark, the others bear its own.
  private func follow(
    _ lines: [Line],
    _ version: (source: SourceText, amendment: Amendment?)
  ) -> [Line] {
    let next = self.lines(of: version.source)
    var kept = lines
    let difference = next.difference(from: lines.map(\.text))
    for case .remove(let offset, _, _) in difference.removals.reversed() { kept.remove(at: offset) }
    for case .insert(let offset, let text, _) in difference.insertions {
      kept.insert(Line(text: text, amendment: version.amendment), at: offset)
    }
    return kept
  }

  private func lines(of source: SourceText) -> [Substring] {
    var lines = source[0..<source.bytes.count]
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  private func note(_ amendment: Amendment, isSeen lines: [Line]) -> String {
    let signers = amendment.signatures.map { "\($0.signer) \($0.date)" }.joined(separator: ", ")
    let count = lines.count { $0.amendment?.number == amendment.number }
    return "\(amendment.number)  amendment \(amendment.number), from \(amendment.effective.date); "
      + "signed by \(signers); \(count == 1 ? "1 line" : "\(count) lines")"
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
