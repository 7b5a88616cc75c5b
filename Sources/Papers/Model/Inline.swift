/// A stretch of running words, and what it leads to.
package indirect enum Inline: Hashable, Sendable {
  /// Words as they are read.
  case words(String)

  /// Words said with weight.
  case emphasis([Inline])

  /// Words that stand out.
  case strong([Inline])

  /// Letters to be read one by one, such as a digest or the name of a file.
  case code(String)

  /// Words that lead out of the paper.
  case link([Inline], to: String)

  /// Words that lead to a place of the paper: a clause, or where a term is defined.
  case reference([Inline], to: String)

  /// The place where a term is given its name.
  case definition([Inline], id: String)

  /// A value in the prose that a term says, and the place of the term.
  case quotation([Inline], of: String)

  /// The end of a line that the writer wanted.
  case lineBreak

  /// What is said in the place of words that a reader may not see.
  case redacted([Inline])

  /// Words that a redline adds.
  case inserted([Inline])

  /// Words that a redline strikes out.
  case deleted([Inline])
}

extension Inline: ExpressibleByStringLiteral {
  /// Plain words.
  package init(stringLiteral text: String) { self = .words(text) }
}

extension [Inline] {
  /// The words alone, as they are read aloud.
  package var text: String {
    map { inline in
      switch inline {
      case .words(let text), .code(let text): text
      case .inserted(let parts), .deleted(let parts), .redacted(let parts): parts.text
      case .emphasis(let parts), .strong(let parts), .link(let parts, _),
        .reference(let parts, _), .definition(let parts, _), .quotation(let parts, _):
        parts.text
      case .lineBreak: "\n"
      }
    }.joined()
  }
}
