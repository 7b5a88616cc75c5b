/// One part of a text as it is exchanged: what is said, without the marks that say it in Markdown.
enum TextPart: Hashable {
  /// A heading; level 1 is the title of the text.
  case heading(level: Int, number: String?, title: String, id: String?)

  /// Words that nothing executes, with their links.
  case prose(String)

  /// A block: its kind and name as written, its lines, and its fence where that is not three backticks.
  case block(kind: String, name: String?, lines: [Line], fence: String?)

  /// A live table: its cells as written, and how its columns are set where the text says so.
  case table(
    id: String,
    title: String,
    attributes: [String],
    header: [String],
    rows: [[String]],
    columns: [Column]?
  )

  /// A comment or an illustration as it stands, and whether it touches the part before or after it.
  case aside(String, touchesBefore: Bool, touchesAfter: Bool)

  /// One line of a block.
  enum Line: Hashable {
    case term(key: String, value: String)
    case comment(String)
    case blank
  }

  /// How a column is set.
  enum Column: String, CaseIterable, Hashable {
    case plain = "---"
    case left = ":--"
    case middle = ":-:"
    case right = "--:"
  }
}

extension TextPart: ExchangedChoice {
  static var formName: String { "part" }

  static var choices: [Choice] {
    [
      Choice(
        "heading",
        ("level", Int.self),
        ("number", String?.self),
        ("title", String.self),
        ("id", String?.self)
      ),
      Choice("prose", String.self),
      Choice(
        "block",
        ("kind", String.self),
        ("name", String?.self),
        ("lines", [Line].self),
        ("fence", String?.self)
      ),
      Choice(
        "table",
        ("id", String.self),
        ("title", String.self),
        ("attributes", [String].self),
        ("header", [String].self),
        ("rows", [[String]].self),
        ("columns", [Column]?.self)
      ),
      Choice(
        "aside",
        ("text", String.self),
        ("touches_before", Bool.self),
        ("touches_after", Bool.self)
      ),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .heading(let level, let number, let title, let id):
      Chosen("heading", level, number, title, id)
    case .prose(let words): Chosen("prose", words)
    case .block(let kind, let name, let lines, let fence):
      Chosen("block", kind, name, lines, fence)
    case .table(let id, let title, let attributes, let header, let rows, let columns):
      Chosen("table", id, title, attributes, header, rows, columns)
    case .aside(let text, let before, let after): Chosen("aside", text, before, after)
    }
  }
}

extension TextPart.Line: ExchangedChoice {
  static var formName: String { "line" }

  static var choices: [Choice] {
    [
      Choice("term", ("key", String.self), ("value", String.self)), Choice("comment", String.self),
      Choice("blank"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .term(let key, let value): Chosen("term", key, value)
    case .comment(let comment): Chosen("comment", comment)
    case .blank: Chosen("blank")
    }
  }
}

extension TextPart.Column: ExchangedWord {
  static var formName: String { "column" }
}
