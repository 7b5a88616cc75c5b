extension WorkbookProblem {
  /// What is wrong, in one sentence without a full stop.
  var message: String {
    switch self {
    case .lacks(let part): "this is no workbook: the archive has no part `\(part)`"
    case .binary: "this is a workbook of the binary kind (.xlsb), which is not read"
    case .sheetUnsaid(let names):
      names.isEmpty ? "the workbook has no sheet of rows" : "nothing says which sheet is read"
    case .noSheet(let name, let closest, _):
      "the workbook has no sheet `\(name)`" + (closest.map { " (closest is `\($0)`)" } ?? "")
    case .emptySheet(let name): "the sheet `\(name)` is empty"
    case .badReference(let text): "a cell calls itself `\(text)`, which is no place in a sheet"
    case .part(let part, let problem, let line):
      "the part `\(part)` of the workbook is wrong on its line \(line): \(problem.message)"
    case .tooManyTexts(let limit):
      "the texts that cells share are longer than \(limit >> 20) MiB"
    }
  }

  /// What to do about it, or nil when the message says it.
  var remedy: String? {
    switch self {
    case .lacks, .binary: "save it as .xlsx"
    case .sheetUnsaid(let names):
      names.isEmpty
        ? nil
        : "let the feed say `reads: xlsx sheet NAME`; there are \(WorkbookProblem.list(names))"
    case .noSheet(_, _, let existing): "its sheets are \(WorkbookProblem.list(existing))"
    case .emptySheet: "an export without rows still has its header; export it again"
    case .badReference, .part: "copy or export it again"
    case .tooManyTexts: "export as CSV or NDJSON, compressed with gzip or not"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }
}
