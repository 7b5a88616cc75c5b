package import Measuring

/// A stretch of an export that is read apart from the others, perhaps at the same time.
///
/// Stretches begin where a row is taken to begin. That is certain once all of them have been read: when
/// each ends at the end of a row, the next began at the beginning of one. When one ends inside quotes,
/// the export is to be read again as a whole.
package struct ExportSlice: Sendable {
  let file: ExportFile
  let format: ExportFormat
  let columns: [String]
  let range: Range<Int>

  /// The header of the table, when the rows are those of one.
  let header: CSVHeader?

  /// The line the stretch begins on, of the first one; 1 of the others, whose lines nobody knows yet.
  let line: Int

  /// Reads the stretch and hands out its rows in their order, as `ExportFile.read` does.
  package func read(
    progress: (_ bytesRead: Int, _ bytesTotal: Int?) -> Void = { _, _ in },
    row: (_ bytes: Span<UInt8>, _ fields: [FieldBounds], _ line: Int) -> Void,
    refuse: (_ refusal: Refusal) -> Void
  ) throws(ExportError) -> ExportSummary {
    guard case .path(let path) = file.origin else {
      preconditionFailure("only files on disk are read in stretches")
    }
    do throws(ExportProblem) {
      var text = try ExportText(
        .stretch(path, range),
        blockSize: file.blockSize,
        longestRow: file.longestRow,
        rowsAtOnce: file.rowsAtOnce
      )
      return try text.readStretch(
        header,
        columns: columns,
        line: line,
        progress,
        row: row,
        refuse: refuse
      )
    } catch {
      throw ExportError(file: file.name, problem: error)
    }
  }
}
