import Quantities

/// The words of calendars: months, weekdays, and the days that hang on Easter.
enum CalendarWords {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The place of each is its number; the first has none.
  static let ordinals = ["last", "1st", "2nd", "3rd", "4th", "5th"]

  /// The days that hang on Easter, by their distance from Easter Sunday.
  static let easterDays: [(name: String, days: Int)] = [
    ("Maundy Thursday", -3), ("Good Friday", -2), ("Easter Saturday", -1), ("Easter Sunday", 0),
    ("Easter Monday", 1), ("Ascension Day", 39), ("Whit Sunday", 49), ("Whit Monday", 50),
    ("Corpus Christi", 60),
  ]

  /// The number of a month, 1 to 12.
  static func month(_ phrase: Phrase) -> Int? { months.firstIndex(of: phrase.text).map { $0 + 1 } }

  /// The day of the week.
  static func weekday(_ phrase: Phrase) -> Weekday? {
    weekdays.firstIndex(of: phrase.text).flatMap { Weekday(rawValue: $0 + 1) }
  }

  /// `25 December`; a day that the month never has is none.
  static func dayOfMonth(_ phrase: Phrase) -> YearlyDay? {
    let (number, rest) = phrase.firstWord
    guard let day = Int(number.text), let month = month(rest) else { return nil }
    // 2024 has a 29 February.
    guard CivilDate(year: 2024, month: month, day: day) != nil else { return nil }
    return .fixed(month: month, day: day)
  }

  /// `Easter Monday`, or `Orthodox Easter Monday` by the reckoning of the East.
  static func easter(_ phrase: Phrase) -> YearlyDay? {
    let orthodox = phrase.dropping(first: "Orthodox")
    let words = orthodox ?? phrase
    guard let found = easterDays.first(where: { words.says($0.name) }) else { return nil }
    return .easter(orthodox == nil ? .western : .orthodox, found.days)
  }
}
