extension WeeklyHours {
  /// Reads hours such as `Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00`.
  ///
  /// Days are two letters, alone (`Mo,We,Fr`) or as a range that may run over the end of the week
  /// (`Fr-Mo`). Windows may cross midnight (`22:00-06:00`) and end at 24:00. A blank text has no
  /// window.
  /// - Throws: ``HoursSyntaxError`` for the first thing that does not read.
  public init(parsing text: some StringProtocol) throws(HoursSyntaxError) {
    var reader = HoursReader(text)
    self = try reader.weeklyHours()
  }
}

extension Window {
  /// Reads the windows of one date, such as `09:00-12:00, 13:00-15:00`; a blank text has none.
  /// - Throws: ``HoursSyntaxError`` for the first thing that does not read.
  public static func list(parsing text: some StringProtocol) throws(HoursSyntaxError) -> [Window] {
    var reader = HoursReader(text)
    return try reader.windowsOfDate()
  }
}
