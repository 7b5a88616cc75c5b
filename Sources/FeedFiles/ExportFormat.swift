/// How the rows of an export are written.
package enum ExportFormat: Hashable, Sendable {
  /// A header line, then one row a record, as RFC 4180 has it.
  case csv

  /// One JSON object a line.
  case ndjson

  /// One JSON list of objects, on one line or on many.
  case json

  /// An IEEE XES event log, a row an event.
  case xes

  /// A sheet of a workbook (.xlsx) by its name, or the only one to be seen.
  case xlsx(sheet: String?)
}
