/// A picture of figures: what it shows, what it says in words, and the figures themselves.
///
/// It rests on whole numbers and exact fractions alone, and draws to the same bytes everywhere.
package struct Picture: Hashable, Sendable {
  /// What it shows, such as `Attained month by month`.
  package let title: String

  /// What it says to whom does not see it, in a sentence or two.
  package let summary: String

  /// The figures, and how they are drawn.
  package let chart: Chart

  /// Creates a picture.
  package init(title: String, summary: String, _ chart: Chart) {
    self.title = title
    self.summary = summary
    self.chart = chart
  }

  /// The same figures as rows and columns, for whom does not see the picture or asks for the digits.
  package var table: PictureTable { chart.table }

  /// The picture as one SVG element, with its title and its description; a file of its own needs the namespace of SVG
  /// around it, a page of HTML does not.
  package var element: PictureElement {
    let (height, marks) = chart.drawn
    let (width, tall) = (Canvas.number(Canvas.width), Canvas.number(height))
    return PictureElement(
      "svg",
      [
        ("role", "img"),
        ("aria-label", "\(title). \(summary)"), ("viewBox", "0 0 \(width) \(tall)"),
        ("width", width), ("height", tall), ("font-family", Picture.letters),
        ("font-size", Canvas.number(Canvas.letters)),
      ],
      [PictureElement("title", text: title), PictureElement("desc", text: summary)] + marks
    )
  }

  // A program that prints pages does not always hand the letters of the page down to its pictures.
  private static let letters =
    "Iowan Old Style, Palatino Linotype, Palatino, Book Antiqua, Georgia, Liberation Serif, serif"
}
