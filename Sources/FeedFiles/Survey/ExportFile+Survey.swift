extension ExportFile {
  /// How many columns a survey names at most: objects whose keys are data have no end of them.
  package static let mostColumns = 500

  /// How the rows are written, as the first character that is no blank tells.
  /// - Returns: XES for `<`, a JSON list for `[`, NDJSON for `{`, a workbook for a zip archive, and CSV
  ///   for anything else.
  /// - Throws: When the file cannot be opened, or is none that is read.
  package func likelyFormat() throws(ExportError) -> ExportFormat {
    do throws(ExportProblem) {
      var text: ExportText
      do throws(ExportProblem) {
        text = try begun()
      } catch {
        guard error == .otherKind(FileKind.zip) else { throw error }
        return .xlsx(sheet: nil)
      }
      text.skipBlanks()
      return switch text.firstByte {
      case UInt8(ascii: "<"): .xes
      case UInt8(ascii: "["): .json
      case UInt8(ascii: "{"): .ndjson
      default: .csv
      }
    } catch {
      throw ExportError(file: name, problem: error)
    }
  }

  /// The columns that rows have, in the order they are met.
  ///
  /// Of a table that is its header; of objects and event logs every row is looked at, and at most
  /// `mostColumns` are named.
  /// - Parameter format: How rows are written.
  /// - Returns: The names, of a table with those that are blank or stand twice.
  /// - Throws: When the export cannot be read to its end.
  package func columnNames(as format: ExportFormat) throws(ExportError) -> [String] {
    switch format {
    case .ndjson, .json:
      var keys = JSONKeys(limit: ExportFile.mostColumns)
      _ = try read(as: format, columns: [], row: { row, _, _ in keys.add(row) }, refuse: { _ in })
      return keys.names
    case .xlsx:
      return try read(as: format, columns: [], row: { _, _, _ in }, refuse: { _ in }).columns
    case .csv, .xes:
      do throws(ExportProblem) {
        var text = try begun()
        return try format == .csv ? text.widestHeader() : text.attributeNames()
      } catch {
        throw ExportError(file: name, problem: error)
      }
    }
  }

  private func begun() throws(ExportProblem) -> ExportText {
    var text = try ExportText(origin, blockSize: blockSize, longestRow: longestRow)
    try text.begin({ _, _ in }, { _ in })
    return text
  }
}
