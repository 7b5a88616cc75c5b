import Measuring

/// Texts that exports write where they have no value.
enum BlankWords {
  /// Texts that hardly ever mean anything else.
  static let sure: [[UInt8]] = [
    "?", "-", "--", "NULL", "null", "N/A", "n/a", "#N/A", "\\N", "NaN", "nan",
  ]
  .map { Array($0.utf8) }

  /// Texts that mean it in a column of times or numbers, and may be a value elsewhere.
  static let perhaps: Set<String> = [
    "None", "none", "NONE", "NA", "na", "nil", "unknown", "Unknown", "0", "(blank)", "(empty)",
    "0000-00-00 00:00:00", "0000-00-00",
  ]

  /// The place of the field's text among the sure ones, or nil when it is none of them.
  @inline(__always)
  static func find(_ bytes: ByteSpan, _ field: FieldBounds) -> Int? {
    guard field.end - field.start <= 4 else { return nil }
    for (place, word) in sure.enumerated() where word.count == field.end - field.start {
      if word.indices.allSatisfy({ bytes[field.start + $0] == word[$0] }) { return place }
    }
    return nil
  }
}
