import Diagnostics

/// Changes that mend a finding, as rules make them.
extension [Diagnostic.Fix] {
  /// Writes something else in a place; nothing to write is no fix.
  static func writing(_ text: String?, at phrase: Phrase) -> [Diagnostic.Fix] {
    text.map { [Diagnostic.Fix("write `\($0)`", [TextEdit(phrase.range, $0)])] } ?? []
  }

  /// Adds a line to a block, after its last.
  static func adding(_ lines: [String], to section: Section) -> [Diagnostic.Fix] {
    guard let last = section.lines.last, !section.isRow else { return [] }
    return lines.map { Diagnostic.Fix("add `\($0)`", [TextEdit(last.value.end.range, "\n" + $0)]) }
  }
}

extension Phrase {
  /// The place after the phrase.
  var end: Phrase { cut(bytes.upperBound..<bytes.upperBound) }
}
