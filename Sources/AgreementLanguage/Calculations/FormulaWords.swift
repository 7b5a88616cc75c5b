import Agreements

/// The words of formulas that mean something by themselves.
enum FormulaWords {
  /// Those that end a value or a name.
  static let reserved: Set<String> = [
    "+", "-", "x", "/", "of", "plus", "less", "times", "if", "else", "and", "or", "at", "with",
    "over", "to", "for", "not", "met", "missed", "where",
  ]

  /// Those that make one value of several.
  static let combinations: [(String, Expression.Combination)] = [
    ("greater of", .greatest), ("greatest of", .greatest), ("lesser of", .least),
    ("least of", .least), ("sum of", .sum), ("mean of", .mean), ("median of", .median),
  ]

  /// Those that begin what acts on a value.
  static let stages = [
    "at most", "at least", "rounded", "only if", "full ones only", "each started one counts", "or",
  ]

  /// Those for the periods of an agreement.
  static let periods: Set<String> = [
    "period", "periods", "month", "months", "quarter", "quarters", "year", "years",
  ]

  /// True when formulas read a name as one.
  static func isName(_ name: String) -> Bool {
    let ways = combinations.compactMap { $0.0.split(separator: " ").first.map(String.init) }
    return !reserved.contains(name) && !ways.contains(name)
  }
}
