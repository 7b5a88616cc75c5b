import Quantities

/// A recurrence rule that repeats a date every year.
struct ICalendarRule {
  private var count: Int?
  private var until: CivilDate?

  /// Reads a rule, or gives nil when it is not one that repeats the first date every year.
  init?(_ text: String, from first: CivilDate) {
    var parts: [String: String] = [:]
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, parts.updateValue(String(pair[1]), forKey: String(pair[0])) == nil
      else { return nil }
    }
    guard parts.removeValue(forKey: "FREQ") == "YEARLY" else { return nil }
    parts["WKST"] = nil
    // These say again what the first date says; anything else moves the date.
    for (key, same) in [("INTERVAL", 1), ("BYMONTH", first.month), ("BYMONTHDAY", first.day)] {
      if let value = parts.removeValue(forKey: key), Int(value) != same { return nil }
    }
    if let value = parts.removeValue(forKey: "COUNT") {
      guard let count = Int(value), (1...10_000).contains(count) else { return nil }
      self.count = count
    }
    if let value = parts.removeValue(forKey: "UNTIL") {
      guard count == nil, let date = ICalendarEvent.date(value.prefix(8)) else { return nil }
      until = date
    }
    guard parts.isEmpty else { return nil }
  }

  /// The years the date comes in, nil when it comes for ever.
  func years(from first: CivilDate) -> [Int]? {
    var years: [Int] = []
    if let count {
      var year = first.year
      while years.count < count, year <= 9999 {
        // 29 February comes in leap years alone, and only those are counted.
        if CivilDate(year: year, month: first.month, day: first.day) != nil { years.append(year) }
        year += 1
      }
      return years
    }
    guard let until else { return nil }
    guard first <= until else { return [] }
    for year in first.year...until.year {
      let date = CivilDate(year: year, month: first.month, day: first.day)
      if let date, date <= until { years.append(year) }
    }
    return years
  }
}
