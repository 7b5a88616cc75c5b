/// Draws a page as Markdown, for whom goes on writing, and for programs that make slides of it.
///
/// Pictures are left out: their figures stand in tables as well.
package struct MarkdownDrawer {
  private var lines: [String] = []

  // The heading of the slide that is being written, or nil where no slides are made.
  private var slide: String?

  // So many rows of a table are legible on one slide.
  private static let rowsOfSlide = 8

  /// The page as a document.
  package static func draw(_ page: Page) -> String {
    var drawer = MarkdownDrawer()
    drawer.add("# \(escaped(page.title))")
    drawer.add(
      [page.kind, page.subtitle].compactMap(\.self).map(escaped).joined(separator: ", ") + "."
    )
    drawer.draw(page.blocks, depth: 2)
    return drawer.text
  }

  /// The page as slides, each section on slides of its own; pandoc makes a file of them.
  package static func slides(_ page: Page) -> String {
    var drawer = MarkdownDrawer()
    drawer.lines = ["---"]
    drawer.lines.append("title: \(quoted("\(page.kind): \(page.title)"))")
    if let subtitle = page.subtitle { drawer.lines.append("subtitle: \(quoted(subtitle))") }
    drawer.lines += ["---", ""]
    let opening = page.blocks.prefix { if case .section = $0 { false } else { true } }
    if !opening.isEmpty { drawer.open(slide: "At a glance") }
    drawer.draw(Array(opening), depth: 3)
    for block in page.blocks.dropFirst(opening.count) {
      guard case .section(let section) = block, !section.isFinePrint, !block.isSeenOnly else {
        continue
      }
      drawer.open(slide: section.heading)
      drawer.draw(section.blocks, depth: 3)
    }
    return drawer.text
  }

  private var text: String { lines.joined(separator: "\n") + "\n" }

  // MARK: Blocks

  private mutating func draw(_ blocks: [Block], depth: Int) {
    for block in blocks where !block.isSeenOnly { draw(block, depth: depth) }
  }

  private mutating func draw(_ block: Block, depth: Int) {
    switch block {
    case .section(let section):
      add(String(repeating: "#", count: min(depth, 6)) + " " + escaped(section.heading))
      draw(section.blocks, depth: depth + 1)
    case .figure(let label, let value, let sentence, _):
      add("**\(escaped(label)): \(escaped(value))**")
      add(escaped(sentence))
    case .paragraph(let text, _): add(escaped(text))
    case .facts(let facts):
      list(facts.map { "\(escaped($0.name)): \(escaped($0.value.text))" })
    case .table(let table): draw(table)
    case .list(let points), .steps(let points): list(points.map(escaped))
    case .pictures: break
    case .quotation(let text, let source):
      add(
        text.split(whereSeparator: \.isNewline).map { "> " + escaped(String($0)) }.joined(
          separator: "\n"
        )
      )
      if !source.isEmpty { add(escaped(source)) }
    }
  }

  private mutating func list(_ points: [String]) {
    add(points.map { "- \($0)" }.joined(separator: "\n"))
  }

  private func escaped(_ text: String) -> String { MarkdownDrawer.escaped(text) }

  // MARK: Tables

  private mutating func draw(_ table: PageTable) {
    let places = table.columns.indices.filter {
      ![.identity, .picture].contains(table.columns[$0].alignment)
    }
    var rest = table.rows[...]
    repeat {
      let part = slide == nil ? rest : rest.prefix(MarkdownDrawer.rowsOfSlide)
      rest = rest.dropFirst(part.count)
      let columns = places.map { table.columns[$0] }
      add(
        ([row(columns.map(\.heading)), row(columns.map { $0.alignment.mark }, isRule: true)]
          + part.map { line in row(places.map { line.cells[$0].text }) })
          .joined(separator: "\n")
      )
      if !rest.isEmpty, let slide { open(slide: slide) }
    } while !rest.isEmpty
  }

  private func row(_ cells: [String], isRule: Bool = false) -> String {
    "| " + cells.map { isRule ? $0 : escaped($0) }.joined(separator: " | ") + " |"
  }

  // MARK: Lines

  private mutating func open(slide heading: String) {
    slide = heading
    add("## \(escaped(heading))")
  }

  private mutating func add(_ text: String) { lines += [text, ""] }

  // Letters that open or close a mark of Markdown are words here.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.withoutControls {
      if "\\`*_{}[]<>#|~^$@+-".contains(character), character != "-" || result.isEmpty {
        result.append("\\")
      }
      result.append(character)
    }
    return result
  }

  // A text of YAML between double quotes.
  private static func quoted(_ text: String) -> String {
    let words = text.withoutControls.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }
    return "\"\(words.joined())\""
  }
}

extension PageTable.Alignment {
  fileprivate var mark: String { self == .trailing ? "---:" : "---" }
}
