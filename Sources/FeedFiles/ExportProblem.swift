/// Why an export as a whole cannot be read.
package enum ExportProblem: Error, Hashable, Sendable {
  /// The system would not open it.
  case cannotOpen(reason: String)

  /// The system failed while reading it.
  case cannotRead(reason: String)

  /// There is nothing in it, or nothing but blank lines.
  case empty

  /// It is written in UTF-16.
  case utf16

  /// It is another kind of file, such as a zip archive.
  case otherKind(String)

  /// The header holds a NUL byte.
  case headerHoldsNUL

  /// Columns that are wanted do not exist; each with the closest name that does.
  case missingColumns([MissingColumn], existing: [String])

  /// A wanted column stands more than once in the header, at these positions counted from 1.
  case columnTwice(name: String, positions: [Int])

  /// A quote was opened on this line and never closed.
  case unclosedQuote(line: Int)

  /// The row that begins on this line is longer than the limit in bytes.
  case rowTooLong(line: Int, limit: Int)

  /// The text is one JSON list instead of one object a line.
  case jsonList(line: Int)

  /// The text does not begin with a JSON list.
  case notJSONList(line: Int)

  /// Neither a comma nor the end of the list follows a row that ends on this line.
  case jsonListBroken(line: Int)

  /// The text stops on this line, within the list.
  case jsonListCutShort(line: Int)

  /// Something follows the list.
  case textAfterJSONList(line: Int)

  /// The text is not XML that is read, as is seen on this line.
  case xml(XMLProblem, line: Int)

  /// The XML is no event log that is read.
  case xes(XESProblem)

  /// The archive that a workbook is cannot be read.
  case archive(ArchiveProblem)

  /// The workbook cannot be read, or the sheet of it.
  case workbook(WorkbookProblem)

  /// The compressed data stops before its end.
  case gzipCutShort

  /// The compressed data is damaged.
  case gzipDamaged(reason: String)

  /// Something that is not gzip follows the compressed data.
  case gzipTrailingBytes(at: Int)
}

/// A column that is wanted and not there.
package struct MissingColumn: Hashable, Sendable {
  /// The name that was wanted.
  package let name: String

  /// The existing name most like it, or nil when none is.
  package let closest: String?
}
