/// The words over a bar: what it is of to the left, its figure to the right, on paper of their own.
struct BarLine {
  let label: String
  let text: String

  /// Sets the words on a line.
  func draw(at y: Int, on canvas: inout Canvas) {
    let label = WordWidth.cut(label, to: Canvas.width - WordWidth.of(text) - 250)
    let width = WordWidth.of(label)
    canvas.box(Point(20, y - 100), Point(width + 60, y + 40), .paper)
    canvas.box(
      Point(Canvas.width - WordWidth.of(text) - 40, y - 100),
      Point(Canvas.width, y + 40),
      .paper
    )
    canvas.words(label, at: Point(30, y), .start, .ink)
    canvas.words(text, at: Point(Canvas.width - 10, y), .end, .ink)
  }
}
