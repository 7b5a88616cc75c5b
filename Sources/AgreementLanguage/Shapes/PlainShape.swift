/// A value with a form of its own.
package enum PlainShape: String, CaseIterable, Sendable {
  case amount, share, length, date, time, count, range, ordinal

  /// What it is, with its article.
  var noun: String {
    switch self {
    case .amount: "an amount, or the name of one"
    case .share: "a share"
    case .length: "a length of time"
    case .date: "a date"
    case .time: "a time of day"
    case .count: "a whole number"
    case .range: "a range"
    case .ordinal: "a place in a row"
    }
  }

  /// How it is written.
  var example: String {
    switch self {
    case .amount: "18,500.00 EUR per month"
    case .share: "15 %"
    case .length: "30 days"
    case .date: "2026-02-01"
    case .time: "17:00"
    case .count: "20"
    case .range: "< 96 %"
    case .ordinal: "5th"
    }
  }
}
