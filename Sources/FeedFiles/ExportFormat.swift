/// How the rows of an export are written.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// A header line, then one row a record, as RFC 4180 has it.
  case csv

  /// One JSON object a line.
  case ndjson
}
