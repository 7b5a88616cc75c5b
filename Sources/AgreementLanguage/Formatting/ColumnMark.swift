/// How a column of a Markdown table is set, as the colons under its header say.
enum ColumnMark {
  case plain, left, middle, right

  /// Reads a cell of the line under the header, such as `--:`.
  init(_ cell: String) {
    switch (cell.hasPrefix(":"), cell.hasSuffix(":")) {
    case (true, true): self = .middle
    case (true, false): self = .left
    case (false, true): self = .right
    case (false, false): self = .plain
    }
  }

  /// The cell under the header, as wide as the column.
  func rule(width: Int) -> String {
    switch self {
    case .plain: String(repeating: "-", count: width)
    case .left: ":" + String(repeating: "-", count: width - 1)
    case .middle: ":" + String(repeating: "-", count: max(1, width - 2)) + ":"
    case .right: String(repeating: "-", count: width - 1) + ":"
    }
  }
}
