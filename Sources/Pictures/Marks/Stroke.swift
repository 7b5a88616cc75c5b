/// How a line is drawn.
struct Stroke {
  let tint: Tint

  /// How wide it is, in tenths.
  var width = 10

  /// The lengths of its dashes and gaps, or an empty text for a line without gaps.
  var dashes = ""

  static let grid = Stroke(tint: .rule)
  static let axis = Stroke(tint: .quiet)
  static let goal = Stroke(tint: .ink, width: 12, dashes: "5 3")

  var attributes: [(String, String)] {
    let line = [("stroke", tint.rawValue), ("stroke-width", Canvas.number(width))]
    return dashes.isEmpty ? line : line + [("stroke-dasharray", dashes)]
  }
}
