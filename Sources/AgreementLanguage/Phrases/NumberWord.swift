/// Whole numbers as prose writes them: in figures, or in English words below a hundred.
enum NumberWord {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// The number a word says, or nil when it says none.
  static func value(of phrase: Phrase) -> Int64? {
    let word = phrase.withoutEdges
    if let count = Written.count(word) { return count }
    let parts = word.text.lowercased().split(separator: "-").map(String.init)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 1, let number = small.firstIndex(of: first) { return Int64(number) }
    guard let ten = tens.firstIndex(of: first) else { return nil }
    guard parts.count == 2 else { return Int64(10 * (ten + 2)) }
    guard let unit = small.firstIndex(of: parts[1]), (1...9).contains(unit) else { return nil }
    return Int64(10 * (ten + 2) + unit)
  }
}
