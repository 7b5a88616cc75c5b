/// A row on its way to the fold: when, what it says, and which row of the log it is.
struct OrderedRow {
  /// The instant, in microseconds since 1970.
  var at: Int64

  /// What orders rows of one instant.
  var sequence: Int64

  /// The number of what it says.
  var content: Int32

  /// The number of the row.
  var row: Int32
}
