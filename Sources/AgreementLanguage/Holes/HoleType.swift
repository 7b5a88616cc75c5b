/// What may be filled in where a text leaves something open.
package enum HoleType: String, CaseIterable, Sendable {
  case amount, share, length, count, date, time, zone, currency, calendar, address, name, words

  /// What is wanted, with an example.
  package var wanted: String {
    switch self {
    case .amount: "an amount such as 18,500.00 EUR"
    case .share: "a share such as 95 %"
    case .length: "a length of time such as 30 days"
    case .count: "a whole number such as 20"
    case .date: "a date such as 2026-02-01"
    case .time: "a time such as 17:00"
    case .zone: "an IANA zone such as Europe/Dublin"
    case .currency: "a currency such as EUR"
    case .calendar: "a calendar such as ie-public-holidays"
    case .address: "an address, a number or a place"
    case .name: "a name"
    case .words: "words"
    }
  }
}
