/// What a picture is drawn on: marks are set one over another, at places in tenths of a unit.
///
/// A unit is about a pixel where a picture is shown at its own size. All places are whole tenths, so that the same
/// figures make the same bytes everywhere.
struct Canvas {
  /// How wide every picture is, in tenths: so narrow that its words can be read on a phone, and that two of them stand
  /// side by side on a sheet of paper.
  static let width = 3600

  /// How large words are, in tenths.
  static let letters = 110

  /// Which end of words stands at their place.
  enum Anchor: String {
    case start, middle, end
  }

  /// The marks so far, the lowest first.
  private(set) var elements: [PictureElement] = []

  /// A length in tenths as SVG writes it.
  static func number(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  /// Draws a line.
  mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
    add(
      "line",
      [
        ("x1", Canvas.number(from.x)), ("y1", Canvas.number(from.y)),
        ("x2", Canvas.number(to.x)), ("y2", Canvas.number(to.y)),
      ] + stroke.attributes
    )
  }

  /// Draws a line through points.
  mutating func path(_ points: [Point], _ stroke: Stroke) {
    guard points.count > 1 else { return }
    add(
      "polyline",
      [("points", Canvas.list(points)), ("fill", "none"), ("stroke-linejoin", "round")]
        + stroke.attributes
    )
  }

  /// Fills what some points enclose.
  mutating func area(_ points: [Point], _ fill: Tint, edge: Stroke? = nil) {
    add(
      "polygon",
      [("points", Canvas.list(points)), ("fill", fill.rawValue)] + (edge?.attributes ?? [])
    )
  }

  /// Draws a rectangle from one corner to the other.
  mutating func box(_ from: Point, _ to: Point, _ fill: Tint, edge: Stroke? = nil) {
    box(from, to, colour: fill.rawValue, edge: edge)
  }

  /// Draws a rectangle of a colour that a scale gives.
  mutating func box(_ from: Point, _ to: Point, colour: String, edge: Stroke? = nil) {
    let (left, top) = (min(from.x, to.x), min(from.y, to.y))
    let (width, height) = (abs(to.x - from.x), abs(to.y - from.y))
    add(
      "rect",
      [
        ("x", Canvas.number(left)), ("y", Canvas.number(top)),
        ("width", Canvas.number(width)), ("height", Canvas.number(height)), ("fill", colour),
      ] + (edge?.attributes ?? [])
    )
  }

  /// Draws a circle.
  mutating func circle(_ centre: Point, radius: Int, _ fill: Tint, edge: Stroke) {
    add(
      "circle",
      [
        ("cx", Canvas.number(centre.x)), ("cy", Canvas.number(centre.y)),
        ("r", Canvas.number(radius)), ("fill", fill.rawValue),
      ] + edge.attributes
    )
  }

  /// Sets words on a line.
  mutating func words(
    _ text: String,
    at place: Point,
    _ anchor: Anchor = .start,
    _ tint: Tint = .quiet
  ) {
    add(
      "text",
      [
        ("x", Canvas.number(place.x)), ("y", Canvas.number(place.y)),
        ("text-anchor", anchor.rawValue), ("fill", tint.rawValue),
      ],
      text: text
    )
  }

  private mutating func add(_ name: String, _ attributes: [(String, String)], text: String = "") {
    elements.append(PictureElement(name, attributes, text: text))
  }

  private static func list(_ points: [Point]) -> String {
    points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }
}
