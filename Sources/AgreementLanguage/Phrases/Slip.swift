import Agreements
import Quantities
import ServiceHours

/// Values as people write them elsewhere, and how they are written here: what is offered, never read.
package enum Slip {
  private static let units: [String: String] = [
    "sec": "s", "secs": "s", "mins": "min", "m": "min", "hr": "h", "hrs": "h", "d": "days",
    "wk": "weeks", "wks": "weeks", "mo": "months", "mos": "months", "yr": "years", "yrs": "years",
    "business days": "working days", "business day": "working day", "workdays": "working days",
    "workday": "working day", "bd": "working days",
  ]
  private static let currencies: [String: String] = [
    "euro": "EUR", "euros": "EUR", "\u{20AC}": "EUR", "pound": "GBP", "pounds": "GBP",
    "\u{A3}": "GBP", "dollar": "USD", "dollars": "USD", "us$": "USD", "$": "USD", "yen": "JPY",
    "\u{A5}": "JPY", "franc": "CHF", "francs": "CHF",
  ]

  /// A phrase as it would be written here, or nil when nothing is near.
  package static func correction(of phrase: Phrase) -> String? {
    let found = length(phrase) ?? amount(phrase) ?? days(phrase)
    return found.flatMap { $0 == phrase.text ? nil : $0 }
  }

  /// The dates that figures in another order may mean, or nil for what is none.
  ///
  /// A day above 12 can be no month; otherwise there are two readings, and both are offered.
  package static func date(_ phrase: Phrase) -> [String]? {
    guard Written.date(phrase) == nil else { return nil }
    let parts = phrase.text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      let first = Int(parts[0]), let second = Int(parts[1]), let third = Int(parts[2])
    else { return nil }
    if parts[0].utf8.count == 4 {
      return CivilDate(year: first, month: second, day: third).map { ["\($0)"] }
    }
    guard parts[2].utf8.count == 4 else { return nil }
    let readings = [(second, first), (first, second)].compactMap { month, day in
      CivilDate(year: third, month: month, day: day).map { "\($0)" }
    }
    let dates = readings.first == readings.last ? Array(readings.prefix(1)) : readings
    return dates.isEmpty ? nil : dates
  }

  /// `4 hrs`, `24h`, `5 business days`.
  private static func length(_ phrase: Phrase) -> String? {
    let figures = phrase.text.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
    let (rest, hours) = split(phrase.text.dropFirst(figures.count), at: " of ")
    let word = rest.drop { $0 == " " }.lowercased()
    guard !figures.isEmpty, !word.isEmpty else { return nil }
    let known = [
      "s", "min", "h", "day", "days", "week", "weeks", "month", "months", "year", "years",
    ]
    guard let unit = units[word] ?? known.first(where: { $0 == word }) else { return nil }
    return "\(figures) \(unit)" + (hours.map { " of \($0)" } ?? "")
  }

  /// `100 Euro`, and `Euro` alone where a currency is wanted.
  private static func amount(_ phrase: Phrase) -> String? {
    let (front, period) = split(phrase.text[...], at: " per ")
    let words = front.split(separator: " ")
    if words.count == 1, period == nil { return currencies[phrase.text.lowercased()] }
    guard words.count == 2, let code = currencies[words[1].lowercased()],
      Written.number(words[0]) != nil
    else { return nil }
    return "\(words[0]) \(code)" + (period.map { " per \($0)" } ?? "")
  }

  /// `Mon-Sun 09:00-17:00`: days by their first two letters.
  private static func days(_ phrase: Phrase) -> String? {
    var result = ""
    var word = ""
    var found = (days: 0, others: 0)
    for character in phrase.text + " " {
      if character.isLetter {
        word.append(character)
      } else {
        let day = Weekday.allCases.first { day in
          word.count >= 2 && "\(day)".hasPrefix(word.lowercased())
        }
        if day != nil { found.days += 1 } else if !word.isEmpty { found.others += 1 }
        result += day?.letters ?? word
        result.append(character)
        word = ""
      }
    }
    // Words of a sentence may begin as days do; times of day do not stand in one.
    let areHours = found.days > 0 && (found.others == 0 || phrase.utf8.contains(.colon))
    return areHours ? String(result.dropLast()) : nil
  }

  private static func split(
    _ text: Substring,
    at words: String
  ) -> (Substring, Substring?) {
    text.firstRange(of: words).map { (text[..<$0.lowerBound], text[$0.upperBound...]) }
      ?? (text, nil)
  }
}
