import Quantities

/// The two reckonings of Easter; both give the date in the Gregorian calendar.
enum Easter: Hashable {
  /// Of the churches of the West: the Gregorian full moon.
  case western

  /// Of the churches of the East: the Julian full moon.
  case orthodox

  /// Easter Sunday of a year.
  func sunday(in year: Int) -> CivilDate? {
    switch self {
    case .western: Self.gregorian(year)
    case .orthodox: Self.julian(year)
    }
  }

  // The anonymous algorithm of 1876, in whole numbers; the letters are those of its publication.
  private static func gregorian(_ year: Int) -> CivilDate? {
    let a = year % 19
    let (b, c) = year.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = (h + l - 7 * m + 114).quotientAndRemainder(dividingBy: 31)
    return CivilDate(year: year, month: month, day: day + 1)
  }

  // Meeus: the date in the Julian calendar, which lags by a number of days that grows by century.
  private static func julian(_ year: Int) -> CivilDate? {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let (month, day) = (d + e + 114).quotientAndRemainder(dividingBy: 31)
    let lag = year / 100 - year / 400 - 2
    return CivilDate(year: year, month: month, day: day + 1)?.adding(days: lag)
  }
}
