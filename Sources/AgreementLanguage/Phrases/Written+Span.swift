package import Agreements
package import Quantities

extension Written {
  // Beyond any agreement, and small enough that no sum of lengths can overflow.
  private static let longest: Int64 = 10_000_000

  /// The most days a date may be away: a hundred years.
  static let mostDays: Int64 = 36_525

  /// A length of time: `4 h`, `15 min`, `10 working days`, `1 working day of working-day`.
  package static func span(_ phrase: Phrase) -> SpanLiteral? {
    let (figure, words) = phrase.firstWord
    guard let count = count(figure), count <= longest else { return nil }
    guard let (unit, hours) = words.split(at: "of") else {
      return self.unit(words.text).map { SpanLiteral(count, $0) }
    }
    guard case .workingDays = self.unit(unit.text), hours.isOneWord else { return nil }
    return SpanLiteral(count, .workingDays(of: hours.name))
  }

  /// A length of real time, possibly of several units: `4 h`, `7 h 30 min`.
  package static func exactSpan(_ phrase: Phrase) -> Span? {
    guard phrase.beginsWithDigit else { return nil }
    var words = phrase.utf8.split(separator: .space)[...]
    var total = Span.zero
    guard !words.isEmpty, words.count % 2 == 0, words.count <= 6 else { return nil }
    while let figure = words.popFirst(), let word = words.popFirst() {
      guard let number = number(figure), number.decimals == 0, number.digits <= longest,
        let unit = unit(String(decoding: word, as: UTF8.self)),
        let part = SpanLiteral(number.digits, unit).exact
      else { return nil }
      total += part
    }
    return total
  }

  private static func unit(_ words: some StringProtocol) -> SpanLiteral.Unit? {
    switch words {
    case "s", "second", "seconds": .seconds
    case "min", "minute", "minutes": .minutes
    case "h", "hour", "hours": .hours
    case "day", "days": .days
    case "working day", "working days": .workingDays(of: nil)
    case "week", "weeks": .weeks
    case "month", "months": .months
    case "year", "years": .years
    default: nil
    }
  }
}

extension Phrase {
  /// True when it holds no blank.
  var isOneWord: Bool { !isEmpty && !utf8.contains(where: \.isBlank) }
}
