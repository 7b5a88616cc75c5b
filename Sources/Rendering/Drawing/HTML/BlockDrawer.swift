/// Draws the blocks of a page as HTML, under a heading of some level.
struct BlockDrawer {
  /// The level of the next heading.
  let depth: Int

  /// Draws a block.
  func draw(_ block: Block, on markup: inout Markup) {
    switch block {
    case .section(let section): draw(section, on: &markup)
    case .figure(let label, let value, let sentence, let tone):
      markup.element("div", [("class", "figure \(tone.rawValue)")]) { markup in
        markup.element("p", [("class", "label")], label)
        markup.element("p", [("class", "value")], value)
        markup.element("p", [("class", "sentence")], sentence)
      }
    case .paragraph(let text, let tone): markup.element("p", [("class", tone.rawValue)], text)
    case .facts(let facts): draw(facts, on: &markup)
    case .table(let table): HTMLTable(table: table, depth: depth).draw(on: &markup)
    case .list(let points): list("ul", points, on: &markup)
    case .steps(let steps): list("ol", steps, on: &markup)
    case .pictures(let pictures): PictureRow(pictures: pictures, depth: depth).draw(on: &markup)
    case .quotation(let text, let source): quote(text, source, on: &markup)
    }
    markup.line()
  }

  private func draw(_ section: Section, on markup: inout Markup) {
    var attributes = section.id.map { [("id", $0)] } ?? []
    if section.isFinePrint { attributes.append(("class", "fine")) }
    markup.element("section", attributes) { markup in
      markup.element("h\(min(depth, 6))", section.heading)
      markup.line()
      for block in section.blocks { BlockDrawer(depth: depth + 1).draw(block, on: &markup) }
    }
  }

  private func draw(_ facts: [Fact], on markup: inout Markup) {
    markup.element("dl") { markup in
      for fact in facts {
        markup.element("div") { markup in
          markup.element("dt", fact.name)
          markup.element("dd", [("class", fact.value.tone.rawValue)], fact.value.text)
        }
      }
    }
  }

  private func list(_ name: String, _ points: [String], on markup: inout Markup) {
    markup.element(name, [("class", name == "ol" ? "steps" : "points")]) { markup in
      for point in points { markup.element("li", point) }
    }
  }

  // MARK: Quotations

  private func quote(_ text: String, _ source: String, on markup: inout Markup) {
    let isCode = text.hasPrefix("```") || text.hasPrefix("|")
    markup.element("figure", [("class", "quote")]) { markup in
      markup.element("blockquote") { markup in
        if isCode {
          markup.element("pre", withoutFence(text))
        } else {
          for line in text.split(whereSeparator: \.isNewline) { markup.element("p", String(line)) }
        }
      }
      if !source.isEmpty { markup.element("figcaption", source) }
    }
  }

  // The line that opens a block tells what it is; the one that closes it tells nothing.
  private func withoutFence(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.filter { $0 != "```" }
      .map { $0.hasPrefix("```") ? String($0.dropFirst(3)) : String($0) }
      .joined(separator: "\n")
  }
}
