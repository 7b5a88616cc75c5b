/// The mark of one figure: its form says how it stands, so that nobody needs its colour.
enum FigureMark {
  /// Draws it: a light circle for what is as promised, a dark diamond for what is not, an open circle for what is not
  /// decided.
  static func draw(_ standing: Standing, at place: Point, on canvas: inout Canvas) {
    guard standing == .missed else {
      let edge = standing == .open ? Stroke(tint: .open) : standing.edge
      return canvas.circle(place, radius: 30, standing.fill, edge: edge)
    }
    canvas.area(
      [
        Point(place.x, place.y - 48), Point(place.x + 48, place.y), Point(place.x, place.y + 48),
        Point(place.x - 48, place.y),
      ],
      standing.fill,
      edge: Stroke(tint: .paper)
    )
  }
}
