/// Draws the marks of a scale with their words and the lines through them.
enum Axis {
  /// A scale that goes up, its words to the left.
  static func draw(upward scale: Scale, left: Int, right: Int, on canvas: inout Canvas) {
    for mark in scale.marks {
      let y = scale.place(mark)
      canvas.line(Point(left, y), Point(right, y), .grid)
      canvas.words(scale.text(mark), at: Point(left - 60, y + 38), .end)
    }
  }

  /// A scale that goes to the right, its words below; those that would run into the one before are left out.
  static func draw(across scale: Scale, top: Int, bottom: Int, on canvas: inout Canvas) {
    var free = 0
    for mark in scale.marks {
      let x = scale.place(mark)
      canvas.line(Point(x, top), Point(x, bottom), .grid)
      let text = scale.text(mark)
      free = draw(text, at: x, bottom + 140, after: free, on: &canvas) ?? free
    }
  }

  /// Sets words about a place, within the picture.
  /// - Parameters:
  ///   - text: The words.
  ///   - x: The place, in tenths.
  ///   - y: Their line, in tenths.
  ///   - free: From where there is room.
  ///   - canvas: What is drawn on.
  /// - Returns: Where they end, or nil when there was no room.
  static func draw(
    _ text: String,
    at x: Int,
    _ y: Int,
    after free: Int,
    on canvas: inout Canvas
  ) -> Int? {
    let width = WordWidth.of(text)
    let left = min(max(x - width / 2, 0), Canvas.width - width)
    guard left >= free else { return nil }
    let anchor: Canvas.Anchor =
      left == 0 ? .start : left == Canvas.width - width ? .end : .middle
    let place = anchor == .start ? 0 : anchor == .end ? Canvas.width : x
    canvas.words(text, at: Point(place, y), anchor)
    return left + width + 80
  }
}
