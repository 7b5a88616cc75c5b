import Rendering

/// Draws the blocks of a paper as HTML.
struct PaperBlockHTML {
  /// How many headings stand above those that are drawn.
  var under = 0

  /// Draws a block.
  func draw(_ block: PaperBlock, on markup: inout Markup) {
    switch block {
    case .heading(let heading):
      markup.element("h\(min(heading.depth + 1 + under, 6))", [("id", heading.id)]) {
        draw(heading.words, on: &$0)
      }
      drawNotes(heading.notes, on: &markup)
    case .paragraph(let inlines): markup.element("p") { draw(inlines, on: &$0) }
    case .list(let items, let first): draw(items, from: first, on: &markup)
    case .aside(let blocks):
      markup.element("blockquote") { markup in
        for block in blocks { draw(block, on: &markup) }
      }
    case .lines(let text): markup.element("pre", text)
    case .table(let table): draw(table, on: &markup)
    case .provision(let provision): draw(provision, on: &markup)
    case .figures(let figures): draw(figures, on: &markup)
    }
    markup.line()
  }

  /// Draws what stands in the margin.
  func drawNotes(_ notes: [[Inline]], on markup: inout Markup) {
    for note in notes {
      markup.line()
      markup.element("p", [("class", "margin-note")]) { draw(note, on: &$0) }
    }
  }

  private func draw(_ items: [[PaperBlock]], from first: Int?, on markup: inout Markup) {
    let attributes = first.map { $0 == 1 ? [] : [("start", "\($0)")] } ?? []
    markup.element(first == nil ? "ul" : "ol", attributes) { markup in
      for item in items {
        markup.element("li") { markup in
          // A point of one paragraph is words, not a paragraph of its own.
          if case .paragraph(let inlines)? = item.first, item.count == 1 {
            draw(inlines, on: &markup)
          } else {
            for block in item { draw(block, on: &markup) }
          }
        }
      }
    }
  }

  private func draw(_ table: PaperTable, on markup: inout Markup) {
    var attributes = [("class", "table")]
    if let id = table.id { attributes.append(("id", id)) }
    markup.element("figure", attributes) { markup in
      // A table that is wider than a small screen is moved by keys too, and is named for who hears it.
      let named = table.title.map {
        [("role", "group"), ("tabindex", "0"), ("aria-label", $0.text)]
      }
      markup.element("div", [("class", "scroll")] + (named ?? [])) { markup in
        markup.element("table") { markup in
          if let title = table.title { markup.element("caption") { draw(title, on: &$0) } }
          markup.element("thead") { markup in
            markup.element("tr") { markup in
              for head in table.header {
                markup.element("th", [("scope", "col")]) { draw(head, on: &$0) }
              }
            }
          }
          markup.element("tbody") { markup in
            for row in table.rows { draw(row, on: &markup) }
          }
        }
      }
      if !table.notes.isEmpty {
        markup.element("figcaption") { markup in
          draw(Array(table.notes.joined(separator: [.words(" ")])), on: &markup)
        }
      }
    }
  }

  private func draw(_ figures: [LiveFigure], on markup: inout Markup) {
    markup.element("ul", [("class", "figures")]) { markup in
      for figure in figures {
        markup.line()
        markup.element("li", [("class", figure.tone.rawValue)]) { markup in
          markup.element("a", [("href", "#\(figure.explanationID)")]) { markup in
            markup.element("span", [("class", "figure-label")], figure.label)
            markup.words(" ")
            markup.element("strong", figure.value)
          }
          if !figure.sentence.isEmpty { markup.words(" \(figure.sentence)") }
          if let picture = figure.picture {
            HTMLPicture(picture: picture, style: PaperStyle.picture).draw(on: &markup)
          }
        }
      }
    }
  }

  private func draw(_ row: [[Inline]], on markup: inout Markup) {
    markup.line()
    markup.element("tr") { markup in
      for (place, cell) in row.enumerated() {
        let attributes = place == 0 ? [("scope", "row")] : []
        markup.element(place == 0 ? "th" : "td", attributes) { draw(cell, on: &$0) }
      }
    }
  }

  private func draw(_ provision: Provision, on markup: inout Markup) {
    var attributes = [("class", provision.isExample ? "provision example" : "provision")]
    if let id = provision.id { attributes.append(("id", id)) }
    markup.element("div", attributes) { markup in
      markup.element("p", [("class", "provision-name")]) { markup in
        markup.element("span", [("class", "provision-kind")], provision.kind)
        if let name = provision.name {
          markup.words(" ")
          markup.element("strong") { draw(name, on: &$0) }
        }
      }
      for sentence in provision.sentences {
        markup.line()
        markup.element("p") { draw(sentence, on: &$0) }
      }
    }
  }

  /// Draws running words.
  func draw(_ inlines: [Inline], on markup: inout Markup) {
    for inline in inlines {
      switch inline {
      case .words(let text): markup.words(text)
      case .emphasis(let parts): markup.element("em") { draw(parts, on: &$0) }
      case .strong(let parts): markup.element("strong") { draw(parts, on: &$0) }
      case .code(let text): markup.element("code", text)
      case .link(let parts, let address):
        markup.element("a", [("href", address)]) { draw(parts, on: &$0) }
      case .reference(let parts, let id):
        markup.element("a", [("class", "term"), ("href", "#\(id)")]) { draw(parts, on: &$0) }
      case .definition(let parts, let id):
        markup.element("dfn", [("id", id)]) { draw(parts, on: &$0) }
      case .quotation(let parts, let id):
        markup.element("a", [("class", "quoted"), ("href", "#\(id)")]) { draw(parts, on: &$0) }
      case .lineBreak: markup.trusted("<br>")
      case .redacted(let parts):
        markup.element("span", [("class", "redacted")]) { draw(parts, on: &$0) }
      case .inserted(let parts): markup.element("ins") { draw(parts, on: &$0) }
      case .deleted(let parts): markup.element("del") { draw(parts, on: &$0) }
      }
    }
  }
}
