import AgreementLanguage
import Diagnostics

/// The footnotes of a text, `[^late]` in its prose and `[^late]: …` where each is written, by number.
package struct Footnotes: Sendable {
  /// One footnote where it is written.
  struct Note {
    let label: String
    let words: Phrase
  }

  /// The labels, in the order in which the notes are written; the first is note 1.
  package let labels: [String]

  /// Finds the footnotes of a text.
  init(_ document: Document) {
    var labels: [String] = []
    for paragraph in document.paragraphs {
      for note in Footnotes.notes(in: paragraph.phrase) ?? [] where !labels.contains(note.label) {
        labels.append(note.label)
      }
    }
    self.labels = labels
  }

  /// The number of a footnote, or nil when there is none of a label.
  package func number(_ label: String) -> Int? { labels.firstIndex(of: label).map { $0 + 1 } }

  /// The mark of a note: small digits that lead to it.
  package static func mark(_ number: Int) -> [Inline] {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return [.words(String("\(number)".compactMap { $0.wholeNumberValue.map { digits[$0] } }))]
  }

  /// Where a note stands on the paper.
  package static func id(_ number: Int) -> String { "note-\(number)" }

  /// The notes that a paragraph of the text is made of; nil for other paragraphs.
  static func notes(in phrase: Phrase) -> [Note]? {
    var notes: [Note] = []
    var line = phrase.bytes.lowerBound
    while line < phrase.bytes.upperBound {
      let newline = phrase.source.bytes[line..<phrase.bytes.upperBound].firstIndex { $0 == 10 }
      let end = newline ?? phrase.bytes.upperBound
      if let note = note(phrase.cut(line..<end)) {
        notes.append(note)
      } else if let last = notes.last {
        // A note goes on until the next one begins.
        let words = phrase.cut(last.words.bytes.lowerBound..<end)
        notes[notes.count - 1] = Note(label: last.label, words: words)
      } else {
        return nil
      }
      line = end + 1
    }
    return notes
  }

  private static func note(_ line: Phrase) -> Note? {
    let text = line.text
    guard text.hasPrefix("[^"), let end = text.firstRange(of: "]:") else { return nil }
    let label = text[text.index(text.startIndex, offsetBy: 2)..<end.lowerBound]
    guard !label.isEmpty, !label.contains(where: { $0 == " " || $0 == "]" }) else { return nil }
    let start = line.bytes.lowerBound + text[..<end.upperBound].utf8.count
    return Note(label: String(label), words: line.cut(start..<line.bytes.upperBound).trimmed)
  }
}
