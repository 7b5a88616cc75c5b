package import Pictures

/// One part of a page.
package indirect enum Block: Hashable, Sendable {
  /// A heading with blocks of its own; its depth decides the level of the heading.
  case section(Section)

  /// A figure that the page is about, with the sentence that explains it.
  case figure(label: String, value: String, sentence: String, Tone)

  /// Running words.
  case paragraph(String, Tone)

  /// Names with their values.
  case facts([Fact])

  /// Rows and columns.
  case table(PageTable)

  /// Points in no particular order.
  case list([String])

  /// Steps that follow from each other, such as arithmetic.
  case steps([String])

  /// Pictures of figures, side by side where there is room; a drawer of text leaves them out.
  case pictures([Picture])

  /// Words of another text, and where they stand.
  case quotation(String, source: String)

  /// Running words in the ordinary tone.
  package static func paragraph(_ text: String) -> Block { .paragraph(text, .plain) }

  /// True when there is nothing in it but pictures, so that a text has nothing to say of it.
  var isSeenOnly: Bool {
    switch self {
    case .pictures: true
    case .section(let section): section.blocks.allSatisfy(\.isSeenOnly)
    case .figure, .paragraph, .facts, .table, .list, .steps, .quotation: false
    }
  }
}
