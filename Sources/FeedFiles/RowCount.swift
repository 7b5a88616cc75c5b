/// What has been counted while reading rows.
struct RowCount {
  /// The line the next row begins on, counted from 1.
  var line = 1

  /// Rows, refused ones included.
  var rows = 0

  /// Rows refused.
  var refused = 0

  /// Blank lines.
  var blank = 0
}
