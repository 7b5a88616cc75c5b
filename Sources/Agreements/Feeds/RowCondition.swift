/// A test of the raw texts of one row.
package indirect enum RowCondition: Hashable, Sendable {
  /// The column holds one of these texts, letter for letter.
  case column(String, isOneOf: [String])

  /// The column holds nothing.
  case blank(column: String)

  /// All of them hold.
  case all([RowCondition])

  /// At least one of them holds.
  case any([RowCondition])

  /// It does not hold.
  case not(RowCondition)
}
