import Measuring

/// Why the row that is being put together will be refused.
struct RowFault {
  /// The column at fault, or nil when the row as a whole is.
  var column: String?

  /// Why, in words that hold for every row refused for the same reason.
  let reason: String

  /// What stood there.
  var found: String?

  /// The refusal of the row that begins on a line.
  func refusal(line: Int) -> Refusal {
    Refusal(line: line, column: column, reason: reason, found: found)
  }
}
