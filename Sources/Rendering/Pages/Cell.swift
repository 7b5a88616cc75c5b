/// What stands in one place of a table: words, how they are meant, and perhaps a picture.
package struct Cell: Hashable, Sendable {
  /// The words.
  package var text: String

  /// How they are meant.
  package var tone: Tone

  /// A picture that says the same, or nil without one.
  package var picture: LevelPicture?

  /// Where the words lead, beside the page, or nil where they lead nowhere.
  package var link: String?

  /// Creates a cell.
  package init(
    _ text: String,
    _ tone: Tone = .plain,
    picture: LevelPicture? = nil,
    link: String? = nil
  ) {
    self.text = text
    self.tone = tone
    self.picture = picture
    self.link = link
  }
}

extension Cell: ExpressibleByStringInterpolation {
  /// Creates a cell of plain words.
  package init(stringLiteral text: String) { self.init(text) }
}
