import Agreements
import Quantities

extension Resolver {
  /// Reads which days a level looks at: `month`, `rolling 3 months`, `rolling 30 days`,
  /// `any 30 days` or `contract year to date`.
  mutating func window(_ phrase: Phrase) -> LevelWindow {
    if phrase.says("contract year to date") { return .contractYear }
    if let length = phrase.dropping(first: "rolling") {
      if let months = length.count(of: ["months", "month"], upTo: 120) {
        return .rollingMonths(months)
      }
      if let days = length.count(of: ["days", "day"], upTo: 3660) { return .rollingDays(days) }
      tellNoWindow(phrase, "`rolling 3 months` or `rolling 30 days`, at most ten years")
      return .period
    }
    if let length = phrase.dropping(first: "any") {
      if let days = length.count(of: ["days", "day"], upTo: 3660) { return .anyDays(days) }
      tellNoWindow(phrase, "`any 30 days`, at most ten years")
      return .period
    }
    tellOtherPeriod(phrase)
    return .period
  }

  private mutating func tellNoWindow(_ phrase: Phrase, _ wanted: String) {
    Complaint.add(to: &findings, about: phrase, wanted: wanted)
  }

  /// A level is settled over the agreement's own periods, so it may name no other.
  mutating func tellOtherPeriod(_ phrase: Phrase) {
    guard let length = CalendarPeriod.Length.named(phrase.text) else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "`month`, `quarter` or `year`, or a window such as `rolling 3 months`"
      )
      return
    }
    guard let periods = agreement.periods, periods != length else { return }
    findings.add(
      .wrongType,
      "a \(phrase.text) is not the agreement's period, a \(periods.word)",
      at: phrase
    )
  }
}

extension CalendarPeriod.Length {
  /// Its word in the language.
  var word: String {
    switch self {
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }

  /// The length of a word.
  static func named(_ word: String) -> CalendarPeriod.Length? {
    [.month, .quarter, .year].first { $0.word == word }
  }
}

extension Phrase {
  /// The count of a unit, from 1 up to a most, such as the 3 of `3 months`.
  fileprivate func count(of units: [String], upTo most: Int64) -> Int? {
    for unit in units {
      guard let count = dropping(last: unit).flatMap({ Written.count($0) }) else { continue }
      return (1...most).contains(count) ? Int(count) : nil
    }
    return nil
  }
}
