import Diagnostics

extension Formatter {
  /// `## 4. Service credits {#credits}`; a title of the text needs no id.
  func line(_ heading: Heading) -> String {
    var words = [String(repeating: "#", count: heading.level)]
    if let number = numbering.map({ $0.number(of: heading) }) ?? heading.number?.text {
      // A number of one part ends with a dot, so that no reader takes it for a part of the title.
      words.append(number.contains(".") ? number : number + ".")
    }
    if !heading.title.isEmpty { words.append(heading.title.text) }
    if let id = heading.id?.text ?? newID(of: heading) { words.append("{#\(id)}") }
    return words.joined(separator: " ")
  }

  /// The id that an unmarked clause goes by already, unless another clause bears it.
  private func newID(of heading: Heading) -> String? {
    let id = heading.title.name
    guard heading.level > 1, !id.isEmpty, !id.contains(where: { "{}#".contains($0) }) else {
      return nil
    }
    let same = document.headings.filter { $0.level > 1 && ($0.id?.name ?? $0.title.name) == id }
    return same.count == 1 ? id : nil
  }

  /// Prose keeps its lines; two blanks at the end of one break the line for a reader, others go.
  func lines(_ paragraph: Paragraph) -> [String] {
    let text = document.source.edited(by: edits, within: paragraph.phrase.bytes)
    let lines = text.linesOfText
    return lines.enumerated().map { index, line in
      let kept = line.withoutBlanksAtEnd
      return kept + (line.hasSuffix("  ") && index < lines.count - 1 ? "  " : "")
    }
  }

  /// A comment or an illustration, as it stands.
  func lines(aside phrase: Phrase) -> [String] {
    phrase.text.linesOfText
  }
}

extension String {
  /// The lines, whichever of the three ways they end.
  var linesOfText: [String] {
    split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
      .map(String.init)
  }

  /// The text without spaces and tabs at its end.
  var withoutBlanksAtEnd: String {
    var rest = self[...]
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
