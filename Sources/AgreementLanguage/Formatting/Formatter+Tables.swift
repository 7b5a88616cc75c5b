import Diagnostics

extension Formatter {
  /// A live table: its title, a blank line, and columns as wide as their widest cell.
  func lines(_ table: Table) -> [String] {
    let braces = (["#" + table.id.text] + table.attributes.map(\.text)).joined(separator: " ")
    let title = ["Table:", table.title.text, "{\(braces)}"].filter { !$0.isEmpty }
    let rows = [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
    let marks = alignments(of: table)
    let widths = table.header.indices.map { column in
      rows.reduce(3) { max($0, $1.indices.contains(column) ? TextWidth.of($1[column]) : 0) }
    }
    let rule = zip(marks, widths).map { $0.rule(width: $1) }
    return [
      title.joined(separator: " "), "", line(rows[0], widths, marks), line(rule, widths, marks),
    ]
      + rows.dropFirst().map { line($0, widths, marks) }
  }

  private func line(_ cells: [String], _ widths: [Int], _ marks: [ColumnMark]) -> String {
    // A lone bar is a row without cells, and reads as one empty cell once it is written.
    let padded = (cells.isEmpty ? [""] : cells).enumerated().map { column, cell in
      guard widths.indices.contains(column) else { return cell }
      let blanks = String(repeating: " ", count: max(0, widths[column] - TextWidth.of(cell)))
      return marks[column] == .right ? blanks + cell : cell + blanks
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }

  /// How each column is set, from the colons of the line under the header.
  private func alignments(of table: Table) -> [ColumnMark] {
    let lines = table.phrase.text.linesOfText.map(\.trimmedOfBlanks)
    let bars = lines.drop { !$0.hasPrefix("|") }.dropFirst().first ?? ""
    let marks = bars.split(separator: "|").map { ColumnMark(String($0).trimmedOfBlanks) }
    return table.header.indices.map { marks.indices.contains($0) ? marks[$0] : .plain }
  }
}
