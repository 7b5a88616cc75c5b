/// Reads hours as they are written in the language of agreements, `Mo-Fr 08:30-17:00`, as words.
enum HoursWords {
  private static let marks = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  /// The words of a stretch of hours: `Monday to Friday 08:30 to 17:00`.
  static func words(of text: String, _ wording: Wording) -> String {
    var result = ""
    var rest = text[...]
    // Whether what was read last can begin a range: a day or a time of day.
    var canRange = false
    while let first = rest.first {
      if let mark = marks.firstIndex(where: rest.hasPrefix), isEnd(rest.dropFirst(2).first) {
        result += wording.days[mark]
        rest = rest.dropFirst(2)
        canRange = true
      } else if canRange, first == "-" {
        result += " \(wording.word(.rangeTo)) "
        rest = rest.dropFirst()
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "-" || $0 == "/" }
        result += word
        rest = rest.dropFirst(word.count)
        canRange = false
      } else {
        canRange = first.isNumber || (canRange && first == ":")
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func isEnd(_ character: Character?) -> Bool {
    guard let character else { return true }
    return !character.isLetter && !character.isNumber
  }
}
