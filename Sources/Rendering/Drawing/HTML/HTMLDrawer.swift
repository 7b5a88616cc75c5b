/// Draws a page as one HTML file: no script, nothing fetched, fit for a phone and for paper.
package struct HTMLDrawer {
  private var markup = Markup()

  /// The page as a complete HTML document.
  package static func draw(_ page: Page) -> String {
    var drawer = HTMLDrawer()
    drawer.draw(page)
    return drawer.markup.html
  }

  private init() {}

  // MARK: Document

  private mutating func draw(_ page: Page) {
    markup.trusted("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    markup.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    markup.trusted("<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; ")
    markup.trusted("connect-src 'none'; img-src 'none'; font-src 'none'; object-src 'none'; ")
    markup.trusted("form-action 'none'; base-uri 'none'\">\n")
    let name = [page.kind, page.title, page.subtitle].compactMap(\.self).joined(separator: ": ")
    markup.element("title", name)
    markup.trusted("\n<style>\n")
    markup.trusted(StyleSheet.text)
    markup.trusted("</style>\n</head>\n<body>\n")
    markup.trusted(page.printsDetails ? "<main>\n" : "<main class=\"brief\">\n")
    draw(headOf: page)
    let summary = page.blocks.prefix { if case .section = $0 { false } else { true } }
    markup.element("div", [("class", "summary")]) { markup in
      for block in summary { BlockDrawer(depth: 2).draw(block, on: &markup) }
    }
    markup.line()
    for block in page.blocks.dropFirst(summary.count) {
      BlockDrawer(depth: 2).draw(block, on: &markup)
    }
    markup.trusted("</main>\n</body>\n</html>\n")
  }

  private mutating func draw(headOf page: Page) {
    markup.element("header") { markup in
      markup.element("p", [("class", "kind")], page.kind)
      markup.element("h1", page.title)
      if let subtitle = page.subtitle { markup.element("p", [("class", "subtitle")], subtitle) }
    }
    markup.line()
  }
}
