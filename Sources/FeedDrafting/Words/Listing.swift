/// Names in a sentence.
enum Listing {
  /// `a`, `b` and `c`; of many the first, and how many more.
  static func of(_ names: [String], most: Int = 6, joined by: String = "and") -> String {
    let shown = names.prefix(most).map { "`\($0)`" }
    let rest = names.count - shown.count
    let parts = shown + (rest > 0 ? ["\(rest) more"] : [])
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "none" }
    return parts.dropLast().joined(separator: ", ") + " \(by) " + last
  }
}
