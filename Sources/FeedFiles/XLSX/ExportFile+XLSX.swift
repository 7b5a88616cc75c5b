extension ExportFile {
  /// Reads one sheet of a workbook.
  func readSheet(
    _ wanted: String?,
    columns: [String],
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void,
    row: RowTaker,
    refuse: RefusalTaker
  ) throws(ExportProblem) -> ExportSummary {
    let file = try WorkbookFile(origin, blockSize: blockSize, longest: longestRow, raw)
    let total = file.count
    let workbook = try Workbook(file)
    let sheet = try workbook.sheet(wanted)
    var cells = CellReader()
    cells.countsFrom1904 = workbook.countsFrom1904
    if let part = workbook.styles { cells.styles = try CellStyles(part, of: file) }
    if let part = workbook.texts {
      cells.texts = try SharedTexts(part, of: file) { progress($0, total) }
    }
    var reader = SheetReader(columns: columns, cells: cells, longestRow: longestRow)
    try file.read(sheet.part, wantsText: true, progress: { progress($0, total) }) {
      (batch) throws(ExportProblem) in
      try reader.read(batch, take: row, refuse: refuse)
    }
    guard reader.hasHeader else { throw .workbook(.emptySheet(sheet.name)) }
    return summary(reader, bytes: total)
  }

  private func summary(_ reader: SheetReader, bytes: Int) -> ExportSummary {
    var summary = ExportSummary()
    summary.rows = reader.count.rows
    summary.refused = reader.count.refused
    summary.lines = reader.count.line
    summary.blankLines = reader.count.blank
    summary.bytes = bytes
    summary.textBytes = bytes
    summary.columns = reader.header.names
    return summary
  }
}
