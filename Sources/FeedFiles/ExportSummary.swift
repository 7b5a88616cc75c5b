/// What was read of an export, for the receipt.
package struct ExportSummary: Hashable, Sendable {
  /// Rows of data, those refused here included; the header and blank lines are not rows.
  package var rows = 0

  /// Rows refused because they could not be taken apart.
  package var refused = 0

  /// Lines of the text, the header and blank lines included.
  package var lines = 0

  /// Blank lines, which were skipped.
  package var blankLines = 0

  /// Bytes as they stand on disk.
  package var bytes = 0

  /// Bytes of text, after decompression.
  package var textBytes = 0

  /// True when the export was compressed with gzip.
  package var isCompressed = false

  /// The columns of the header in their order; none for NDJSON.
  package var columns: [String] = []

  /// What separates the fields of a row; a comma unless the header settled it otherwise.
  package var delimiter: UInt8?

  /// True when the last line lacks its line end, as in a file whose writing was interrupted.
  package var endsWithoutLineEnd = false

  /// Creates the summary of nothing.
  package init() {}
}
