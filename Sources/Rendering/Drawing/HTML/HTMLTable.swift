/// Draws a table as HTML: a row's details open under it, and a narrow screen stacks the cells.
struct HTMLTable {
  let table: PageTable
  let depth: Int

  // Ids stand beside the details, so a column of them would say it twice.
  private var places: [Int] {
    table.columns.indices.filter { table.columns[$0].alignment != .identity }
  }

  /// Draws the table.
  func draw(on markup: inout Markup) {
    // The roles say again what the elements say, since a style that stacks cells may unsay it.
    markup.element("table", [("role", "table")]) { markup in
      markup.element("caption", table.caption)
      markup.line()
      markup.element("thead", [("role", "rowgroup")]) { markup in
        markup.element("tr", [("role", "row")]) { markup in
          for column in places.map({ table.columns[$0] }) {
            markup.element(
              "th",
              [("scope", "col"), ("role", "columnheader"), ("class", column.alignment.style)],
              column.heading
            )
          }
        }
      }
      markup.line()
      markup.element("tbody", [("role", "rowgroup")]) { markup in
        for row in table.rows { draw(row, on: &markup) }
      }
    }
  }

  private func draw(_ row: PageTable.Row, on markup: inout Markup) {
    var attributes = [("role", "row"), ("class", row.isTotal ? "total" : "line")]
    if let id = row.id { attributes.append(("id", id)) }
    markup.element("tr", attributes) { markup in
      for place in places {
        let isFirst = place == places.first
        draw(row.cells[place], table.columns[place], isFirst: isFirst, on: &markup)
      }
    }
    markup.line()
    if !row.details.isEmpty { draw(detailsOf: row, on: &markup) }
  }

  private func draw(
    _ cell: Cell,
    _ column: PageTable.Column,
    isFirst: Bool,
    on markup: inout Markup
  ) {
    let isEmpty = cell.text.isEmpty && cell.picture == nil
    let style = "\(column.alignment.style) \(cell.tone.rawValue)" + (isEmpty ? " empty" : "")
    let attributes = [("class", style), ("data-label", column.heading)]
    let role = isFirst ? [("scope", "row"), ("role", "rowheader")] : [("role", "cell")]
    markup.element(isFirst ? "th" : "td", role + attributes) { markup in
      if let picture = cell.picture { HTMLPicture(picture: picture).draw(on: &markup) }
      if let link = cell.link {
        markup.element("a", [("href", link)], cell.text)
      } else {
        markup.words(cell.text)
      }
    }
  }

  private func draw(detailsOf row: PageTable.Row, on markup: inout Markup) {
    markup.element("tr", [("role", "row"), ("class", row.isTotal ? "why total" : "why")]) {
      markup in
      markup.element("td", [("role", "cell"), ("colspan", "\(places.count)")]) { markup in
        markup.element("details") { markup in
          markup.element("summary") { markup in
            markup.words("How it comes about ")
            markup.element("span", row.id ?? "")
          }
          markup.line()
          for block in row.details { BlockDrawer(depth: depth).draw(block, on: &markup) }
        }
      }
    }
    markup.line()
  }
}

extension PageTable.Alignment {
  fileprivate var style: String {
    switch self {
    case .leading: "leading"
    case .trailing: "trailing"
    case .wrapping: "wrapping"
    case .picture: "picture"
    case .identity: "identity"
    }
  }
}
