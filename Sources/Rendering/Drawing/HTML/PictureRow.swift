import Pictures

/// Draws pictures side by side, each with its title, its words, and its figures to open.
struct PictureRow {
  let pictures: [Picture]
  let depth: Int

  /// Draws the row.
  func draw(on markup: inout Markup) {
    markup.element("div", [("class", "pictures")]) { markup in
      for picture in pictures { draw(picture, on: &markup) }
    }
  }

  private func draw(_ picture: Picture, on markup: inout Markup) {
    markup.element("figure", [("class", "picture")]) { markup in
      markup.element("figcaption") { markup in
        markup.element("strong", picture.title)
        markup.words(" " + picture.summary)
      }
      markup.line()
      markup.draw(picture.element)
      markup.line()
      markup.element("details") { markup in
        markup.element("summary", "The figures")
        HTMLTable(table: PageTable(picture), depth: depth).draw(on: &markup)
      }
    }
    markup.line()
  }
}

extension PageTable {
  /// The figures of a picture as rows and columns of a page.
  fileprivate init(_ picture: Picture) {
    let table = picture.table
    self.init(
      caption: picture.title,
      columns: table.headings.enumerated().map { place, heading in
        .init(heading, place == 0 ? .leading : .trailing)
      },
      rows: table.rows.map { .init($0.map { Cell($0) }) }
    )
  }
}
