/// Why a workbook cannot be read, though its archive can.
package enum WorkbookProblem: Error, Hashable, Sendable {
  /// The archive is none of a workbook; with the part it lacks.
  case lacks(part: String)

  /// It is of the binary kind, `.xlsb`.
  case binary

  /// It has several sheets to be seen, or none, and the feed does not say which is read.
  case sheetUnsaid([String])

  /// It has no sheet of this name.
  case noSheet(String, closest: String?, existing: [String])

  /// The sheet has no row that holds anything.
  case emptySheet(String)

  /// A cell calls itself something that is no place in a sheet.
  case badReference(String)

  /// A part of it is not XML that is read.
  case part(String, XMLProblem, line: Int)

  /// The texts that its sheets share are longer than the limit in bytes.
  case tooManyTexts(limit: Int)
}
