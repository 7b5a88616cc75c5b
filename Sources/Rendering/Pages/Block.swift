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

  /// Words of another text, and where they stand.
  case quotation(String, source: String)

  /// Running words in the ordinary tone.
  package static func paragraph(_ text: String) -> Block { .paragraph(text, .plain) }
}
