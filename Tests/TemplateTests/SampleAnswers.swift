import FoundationEssentials
import TestSupport

/// The answers in a template's `sample.md`: the rows of its table.
enum SampleAnswers {
  static func of(_ template: String) throws -> [(name: String, value: String)] {
    let path = SharedData.packageRoot + "/Templates/\(template)/sample.md"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("| ") }.dropFirst(2).compactMap { line in
      let cells = line.split(separator: "|").map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return cells.count == 2 ? (cells[0], cells[1]) : nil
    }
  }
}
