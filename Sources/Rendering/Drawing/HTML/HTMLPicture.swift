import Quantities

/// Draws what a level attained on a line from below its lowest band to all there is.
package struct HTMLPicture {
  let picture: LevelPicture

  /// The style that the picture brings, for pages that are printed by programs which give pictures none of theirs.
  private let style: StaticString?

  /// Prepares to draw.
  package init(picture: LevelPicture, style: StaticString? = nil) {
    self.picture = picture
    self.style = style
  }

  private static let left: Int128 = 8
  private static let length: Int128 = 184
  private static let height = 15

  /// Draws the picture.
  package func draw(on markup: inout Markup) {
    markup.element(
      "svg",
      [
        ("class", picture.tone.rawValue), ("role", "img"), ("viewBox", "0 0 200 40"),
        ("width", "200"), ("height", "40"), ("aria-label", picture.alternative),
      ]
    ) { markup in
      markup.element("title", picture.alternative)
      if let style { markup.element("style") { $0.trusted(style) } }
      line(HTMLPicture.start, HTMLPicture.end, "track", on: &markup)
      for edge in picture.edges where edge > low && edge < .one {
        tick(x(edge), 11, 19, "edge", on: &markup)
      }
      // The line ends at the most that may have been attained, with a mark at either bound.
      if let most = picture.attained.last {
        line(HTMLPicture.start, x(most), "attained", on: &markup)
      }
      tick(x(picture.goal.fraction), 5, 25, "goal", on: &markup)
      for attained in picture.attained {
        markup.void(
          "circle",
          [("class", "mark"), ("cx", x(attained)), ("cy", "15"), ("r", "5.5"), ("fill", colour)]
        )
      }
      labels(on: &markup)
    }
  }

  // MARK: The scale

  private static var start: String { "\(left)" }
  private static var end: String { "\(left + length)" }

  // A whole percentage a little below everything that is shown.
  private var low: Ratio {
    let shown = picture.edges + [picture.goal.fraction] + picture.attained
    let least = max(shown.min() ?? .zero, .zero)
    let room = max(least - (.one - least) * Ratio(1, 4), .zero)
    return Ratio((room * Ratio(100)).rounded(.towardsZero), 100)
  }

  private func place(_ share: Ratio) -> Ratio {
    let scale = Ratio.one - low
    guard scale > .zero else { return Ratio(HTMLPicture.left + HTMLPicture.length) }
    let part = min(max((share - low) / scale, .zero), .one)
    return Ratio(HTMLPicture.left) + part * Ratio(HTMLPicture.length)
  }

  private func x(_ share: Ratio) -> String { place(share).decimal(places: 1) }

  // MARK: Parts

  private func line(_ from: String, _ to: String, _ style: String, on markup: inout Markup) {
    markup.void(
      "line",
      [("class", style), ("x1", from), ("x2", to), ("y1", "15"), ("y2", "15")]
        + look(style == "track" ? "#d8d2c6" : colour, style == "track" ? "1" : "0.35", "6")
    )
  }

  private func tick(
    _ x: String,
    _ top: Int,
    _ bottom: Int,
    _ style: String,
    on markup: inout Markup
  ) {
    markup.void(
      "line",
      [("class", style), ("x1", x), ("x2", x), ("y1", "\(top)"), ("y2", "\(bottom)")]
        + look(style == "goal" ? "#1f1d1a" : "#fffefb", "1", style == "goal" ? "1.5" : "2")
    )
  }

  // What prints pages does not hand the style of a page down to its pictures, so that they bear it themselves.
  private var colour: String {
    switch picture.tone {
    case .good: "#1d6844"
    case .bad: "#a12d20"
    case .open: "#7a5200"
    case .plain, .quiet, .strong, .code: "#1f1d1a"
    }
  }

  private func look(_ colour: String, _ opacity: String, _ width: String) -> [(String, String)] {
    [("stroke", colour), ("stroke-width", width), ("stroke-opacity", opacity)]
  }

  // The goal is named under its mark; the ends of the line where there is room beside it.
  private func labels(on markup: inout Markup) {
    let goal = place(picture.goal.fraction)
    let anchor = goal > Ratio(170) ? "end" : goal < Ratio(30) ? "start" : "middle"
    let x = goal > Ratio(170) ? goal + Ratio(6) : goal < Ratio(30) ? goal - Ratio(6) : goal
    label("goal \(picture.goal)", x.decimal(places: 1), anchor, "named", on: &markup)
    if goal > Ratio(85) {
      label(ShareText.written(low), HTMLPicture.start, "start", "end", on: &markup)
    }
    if goal < Ratio(115) { label("100 %", HTMLPicture.end, "end", "end", on: &markup) }
  }

  private func label(
    _ text: String,
    _ x: String,
    _ anchor: String,
    _ style: String,
    on markup: inout Markup
  ) {
    markup.element(
      "text",
      [
        ("class", style), ("x", x), ("y", "36"), ("text-anchor", anchor), ("font-size", "10"),
        ("font-family", "serif"), ("fill", style == "named" ? "#1f1d1a" : "#625d55"),
      ],
      text
    )
  }
}
