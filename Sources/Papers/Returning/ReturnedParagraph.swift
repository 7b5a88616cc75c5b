/// A paragraph of a paper that came back with changes tracked in it.
package struct ReturnedParagraph: Hashable, Sendable {
  /// What it said.
  package let old: String

  /// What it is to say.
  package let new: String

  /// Who made the changes in it, and when.
  package let by: [String]

  /// Takes a paragraph, blanks evened out: a word processor sets them as it likes.
  package init(old: String, new: String, by: [String]) {
    self.old = old.evened
    self.new = new.evened
    self.by = by
  }

  /// True when something in it was changed.
  package var isChanged: Bool { old != new }
}

extension String {
  /// The words with one blank between any two, and quotes and hyphens of one form.
  package var evened: String {
    let forms: [Character: Character] = [
      "\u{201C}": "\"", "\u{201D}": "\"", "\u{2018}": "'", "\u{2019}": "'", "\u{2011}": "-",
      "\u{A0}": " ", "\u{202F}": " ",
    ]
    return String(map { forms[$0] ?? $0 }).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
