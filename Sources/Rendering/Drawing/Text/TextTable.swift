/// Sets a table as text: columns two spaces apart, as wide as what stands in them.
struct TextTable {
  private let columns: [PageTable.Column]
  private let places: [Int]
  private let rows: [PageTable.Row]
  private let width: Int
  private var widths: [Int]

  init(_ table: PageTable, width: Int) {
    places = table.columns.indices.filter { table.columns[$0].alignment != .picture }
    columns = places.map { table.columns[$0] }
    rows = table.rows
    self.width = width
    widths = columns.map(\.heading.withoutControls.displayWidth)
    for row in rows {
      for (index, place) in places.enumerated() {
        widths[index] = max(widths[index], row.cells[place].text.withoutControls.displayWidth)
      }
    }
    limitWrapping()
  }

  // On a page of the usual width a reason of two or three words then keeps one line.
  private var narrowest: Int { max(24, width * 2 / 7) }

  private mutating func limitWrapping() {
    for index in columns.indices where columns[index].alignment == .wrapping {
      let others = widths.reduce(0, +) - widths[index] + 2 * (widths.count - 1)
      widths[index] = min(widths[index], max(narrowest, width - others))
    }
  }

  private var rule: String {
    String(repeating: "-", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
  }

  /// The lines of the table, with its head.
  var lines: [String] {
    var lines = set(columns.map(\.heading)) + [rule]
    var wasTotal = false
    for row in rows {
      if row.isTotal, !wasTotal { lines.append(rule) }
      wasTotal = row.isTotal
      lines += set(places.map { row.cells[$0].text })
    }
    return lines
  }

  // One line, or more when a cell wraps.
  private func set(_ cells: [String]) -> [String] {
    let parts = cells.indices.map { index -> [String] in
      let text = cells[index].withoutControls
      return columns[index].alignment == .wrapping ? text.wrapped(to: widths[index]) : [text]
    }
    return (0..<(parts.map(\.count).max() ?? 1)).map { line in
      parts.indices.map { index in
        let text = line < parts[index].count ? parts[index][line] : ""
        return columns[index].alignment == .trailing
          ? text.paddedBefore(to: widths[index]) : text.padded(to: widths[index])
      }.joined(separator: "  ")
    }
  }
}
