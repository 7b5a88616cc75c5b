/// Tells what the lines and marks of a picture mean, in rows at its top.
struct Legend {
  /// One sample with its word.
  struct Entry {
    /// What is drawn beside the word.
    enum Sample {
      /// A piece of a line.
      case line(Stroke)
      /// A piece of an area.
      case area(Tint, Stroke?)
      /// The mark of a figure.
      case mark(Standing)
    }

    let sample: Sample
    let word: String
  }

  private static let row = 160
  private static let sample = 160
  private static let gap = 140

  /// What stands in each row, with how far from the left.
  private let rows: [[(x: Int, entry: Entry)]]

  /// Lays out entries.
  /// - Parameters:
  ///   - entries: What is to be told; an entry without a word is left out.
  ///   - left: Where the rows begin, in tenths.
  init(_ entries: [Entry], from left: Int = 0) {
    var rows: [[(x: Int, entry: Entry)]] = []
    var x = left
    for entry in entries where !entry.word.isEmpty {
      let width = Legend.sample + 50 + WordWidth.of(entry.word)
      if rows.isEmpty || x + width > Canvas.width {
        rows.append([])
        x = left
      }
      rows[rows.count - 1].append((x, entry))
      x += width + Legend.gap
    }
    self.rows = rows
  }

  /// How high the rows are, in tenths.
  var height: Int { rows.count * Legend.row }

  /// Draws the rows at the top.
  func draw(on canvas: inout Canvas) {
    for (number, row) in rows.enumerated() {
      let middle = number * Legend.row + 80
      for (x, entry) in row {
        draw(entry.sample, Point(x, middle), on: &canvas)
        canvas.words(entry.word, at: Point(x + Legend.sample + 50, middle + 40))
      }
    }
  }

  private func draw(_ sample: Entry.Sample, _ place: Point, on canvas: inout Canvas) {
    let end = Point(place.x + Legend.sample, place.y)
    switch sample {
    case .line(let stroke): canvas.line(place, end, stroke)
    case .area(let fill, let edge):
      canvas.box(Point(place.x, place.y - 45), Point(end.x, end.y + 45), fill, edge: edge)
    case .mark(let standing):
      FigureMark.draw(standing, at: Point(place.x + Legend.sample / 2, place.y), on: &canvas)
    }
  }
}
