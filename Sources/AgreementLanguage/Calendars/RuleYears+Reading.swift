extension RuleYears {
  /// Reads `from 2023`, `to 2023`, `2020 to 2022`, `2022`, each with `except 2020, 2021`, or that
  /// alone; nil when it says something else.
  init?(_ phrase: Phrase) {
    if let rest = phrase.dropping(first: "except") {
      guard let years = Self.list(rest) else { return nil }
      except = years
      return
    }
    let (bounds, rest) = phrase.split(at: "except") ?? (phrase, nil)
    if let rest {
      guard let years = Self.list(rest) else { return nil }
      except = years
    }
    if let from = bounds.dropping(first: "from") {
      guard let year = Self.year(from) else { return nil }
      first = year
    } else if let to = bounds.dropping(first: "to") {
      guard let year = Self.year(to) else { return nil }
      last = year
    } else if let (from, to) = bounds.split(at: "to") {
      guard let start = Self.year(from), let end = Self.year(to), start <= end else { return nil }
      (first, last) = (start, end)
    } else {
      guard let year = Self.year(bounds) else { return nil }
      (first, last) = (year, year)
    }
  }

  private static func list(_ phrase: Phrase) -> Set<Int>? {
    let parts = phrase.split(on: .comma)
    let years = parts.compactMap(year)
    return years.count == parts.count ? Set(years) : nil
  }

  private static func year(_ phrase: Phrase) -> Int? {
    guard phrase.utf8.count == 4, phrase.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(phrase.text)
  }
}
