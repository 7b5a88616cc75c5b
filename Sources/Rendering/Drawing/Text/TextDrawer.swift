/// Draws a page as text for a terminal or a mail.
package struct TextDrawer {
  private let width: Int
  private var lines: [String] = []

  /// Draws a page.
  /// - Parameters:
  ///   - page: The page.
  ///   - width: How wide running words may be; tables take what they need.
  /// - Returns: The page as text, each line ended.
  package static func draw(_ page: Page, width: Int = 100) -> String {
    var drawer = TextDrawer(width: width)
    drawer.draw(page)
    return drawer.lines.map { $0 + "\n" }.joined()
  }

  private init(width: Int) { self.width = width }

  private mutating func draw(_ page: Page) {
    add([page.kind, page.title].filter { !$0.isEmpty }.joined(separator: ": "), 0)
    lines.append(String(repeating: "=", count: lines[0].displayWidth))
    if let subtitle = page.subtitle { add(subtitle, 0) }
    draw(page.blocks, indent: 0)
  }

  private mutating func draw(_ blocks: [Block], indent: Int) {
    for block in blocks where !block.isSeenOnly {
      lines.append("")
      draw(block, indent: indent)
    }
  }

  private mutating func draw(_ block: Block, indent: Int) {
    switch block {
    case .section(let section):
      add(section.heading, indent)
      add(String(repeating: "-", count: section.heading.withoutControls.displayWidth), indent)
      for (index, block) in section.blocks.filter({ !$0.isSeenOnly }).enumerated() {
        if index > 0 { lines.append("") }
        draw(block, indent: indent + 2)
      }
    case .figure(let label, let value, let sentence, _):
      add("\(label): \(value)", indent)
      wrap(sentence, indent)
    case .paragraph(let text, _): wrap(text, indent)
    case .facts(let facts): draw(facts, indent: indent)
    case .table(let table):
      for line in TextTable(table, width: width - indent).lines { addDrawn(line, indent) }
    case .list(let points): for point in points { wrap(point, indent, bullet: "- ") }
    case .steps(let steps): for step in steps { wrap(step, indent, bullet: "", hanging: 2) }
    // The figures of a page stand in its tables as well.
    case .pictures: break
    case .quotation(let text, let source):
      for line in text.split(whereSeparator: \.isNewline) { quote(String(line), indent) }
      if !source.isEmpty { wrap(source, indent + 2) }
    }
  }

  private mutating func draw(_ facts: [Fact], indent: Int) {
    let names = facts.map(\.name.withoutControls)
    let column = (names.map(\.displayWidth).max() ?? 0) + 3
    for (name, fact) in zip(names, facts) {
      let room = max(24, width - indent - column)
      for (index, line) in fact.value.text.withoutControls.wrapped(to: room).enumerated() {
        addDrawn((index == 0 ? name : "").padded(to: column) + line, indent)
      }
    }
  }

  private mutating func wrap(
    _ text: String,
    _ indent: Int,
    bullet: String = "",
    hanging: Int? = nil
  ) {
    let hanging = hanging ?? bullet.displayWidth
    let room = max(24, width - indent - hanging)
    for (index, line) in text.withoutControls.wrapped(to: room).enumerated() {
      let start = index == 0 ? bullet : String(repeating: " ", count: hanging)
      addDrawn(start + line, indent)
    }
  }

  // A line that fits stays as it is, since its spaces may be part of what is quoted.
  private mutating func quote(_ line: String, _ indent: Int) {
    let room = max(24, width - indent - 2)
    let text = line.withoutControls
    for part in text.displayWidth <= room ? [text] : text.wrapped(to: room) {
      addDrawn("> " + part, indent)
    }
  }

  private mutating func add(_ text: String, _ indent: Int) {
    addDrawn(text.withoutControls, indent)
  }

  // Spaces at the end of a line would be bytes that nobody sees.
  private mutating func addDrawn(_ text: String, _ indent: Int) {
    var line = String(repeating: " ", count: indent) + text
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }
}
