import Quantities

extension HolidayRuleReader {
  /// Reads a day without what becomes of it.
  /// - Throws: The smallest part that could not be read.
  static func day(_ phrase: Phrase) throws(Fault) -> YearlyDay {
    if let date = Written.date(phrase) { return .date(date) }
    if let day = CalendarWords.dayOfMonth(phrase) ?? CalendarWords.easter(phrase) { return day }
    if let day = try daysFrom(phrase) { return day }
    if let day = try weekday(phrase) { return day }
    throw Fault(
      phrase: phrase,
      wanted: "a date, `25 December`, `3rd Monday of January`, `last Monday before 25 May`, "
        + "`Easter Monday` or `2 days after DAY`"
    )
  }

  /// Reads `2 days before Easter Sunday`.
  private static func daysFrom(_ phrase: Phrase) throws(Fault) -> YearlyDay? {
    let (number, rest) = phrase.firstWord
    let (unit, side) = rest.firstWord
    guard unit.text == "day" || unit.text == "days", let count = Int(number.text) else {
      return nil
    }
    guard (1...366).contains(count) else {
      throw Fault(phrase: number, wanted: "a number of days from 1 to 366")
    }
    for (word, sign) in [("before", -1), ("after", 1)] {
      if let other = side.dropping(first: word) { return .offset(sign * count, try day(other)) }
    }
    throw Fault(phrase: side, wanted: "`before` or `after` and another day")
  }

  /// Reads `last Monday of May`, `last Monday before 25 May` or `1st Saturday on or after 20 June`.
  private static func weekday(_ phrase: Phrase) throws(Fault) -> YearlyDay? {
    let (first, rest) = phrase.firstWord
    guard let ordinal = CalendarWords.ordinals.firstIndex(of: first.text) else { return nil }
    let number = ordinal == 0 ? nil : ordinal
    let (word, side) = rest.firstWord
    guard let weekday = CalendarWords.weekday(word) else {
      throw Fault(phrase: word, wanted: "a weekday such as Monday")
    }
    if let month = side.dropping(first: "of") {
      guard let month = CalendarWords.month(month) else {
        throw Fault(phrase: month, wanted: "a month such as May")
      }
      return .weekdayOfMonth(number, weekday, month: month)
    }
    let orOn = side.dropping(first: "on or")
    let from = orOn ?? side
    if number == nil, let other = from.dropping(first: "before") {
      return .last(weekday, before: try day(other), orOn: orOn != nil)
    }
    if let number, let other = from.dropping(first: "after") {
      return .nth(number, weekday, after: try day(other), orOn: orOn != nil)
    }
    throw Fault(
      phrase: side.isEmpty ? phrase : side,
      wanted: number == nil
        ? "`of MONTH`, `before DAY` or `on or before DAY`"
        : "`of MONTH`, `after DAY` or `on or after DAY`"
    )
  }
}
