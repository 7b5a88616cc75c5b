// The forms of quantities: texts with their units, so that no reader makes floating point of them.

import Agreements
import Quantities
import ServiceHours

extension Money: ExchangedText {
  static var formName: String { "money" }
  static var pattern: String { "^-?[0-9]+(\\.[0-9]+)? [A-Z]{3}$" }
  static var example: String { "18500.00 EUR" }
  var form: String { "\(plainDecimal) \(currency.code)" }
}

extension Currency: ExchangedText {
  static var formName: String { "currency" }
  static var pattern: String { "^[A-Z]{3}$" }
  static var example: String { "EUR" }
  var form: String { code }
}

extension Percent: ExchangedText {
  static var formName: String { "percent" }
  static var pattern: String { "^-?[0-9]+(\\.[0-9]+)? %$" }
  static var example: String { "99.90 %" }
  var form: String { description }
}

extension Ratio: ExchangedText {
  static var formName: String { "ratio" }
  static var pattern: String { "^-?[0-9]+(/[0-9]+)?$" }
  static var example: String { "99/100" }
  var form: String { description }
}

extension Rounding: ExchangedWord {
  static var formName: String { "rounding" }
}

extension Span: ExchangedText {
  static var formName: String { "span" }
  static var pattern: String { "^-?PT([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?$" }
  static var example: String { "PT4H30M" }
  var form: String { iso8601 }
}

extension SpanLiteral: ExchangedText {
  static var formName: String { "span-literal" }
  static var pattern: String {
    "^[0-9]+ (s|min|h|days?|weeks?|months?|years?|working days?)( of .+)?$"
  }
  static var example: String { "10 working days of working-day" }
  var form: String { description }
}

extension CivilDate: ExchangedText {
  static var formName: String { "date" }
  static var pattern: String { "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}$" }
  static var example: String { "2026-03-01" }
  var form: String { description }
}

extension TimeOfDay: ExchangedText {
  static var formName: String { "time-of-day" }
  static var pattern: String { "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$" }
  static var example: String { "16:00" }
  var form: String { description }
}

extension CivilTime: ExchangedText {
  static var formName: String { "civil-time" }
  static var pattern: String { "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$" }
  static var example: String { "2026-03-06T21:30" }
  var form: String { "\(date)T\(clock)" }
}

extension Window: ExchangedText {
  static var formName: String { "window" }
  static var pattern: String { "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?-[0-9]{2}:[0-9]{2}(:[0-9]{2})?$" }
  static var example: String { "22:00-07:30" }
  var form: String { "\(start)-\(end)" }
}

extension Zone: ExchangedText {
  static var formName: String { "zone" }
  static var pattern: String { "^[A-Za-z0-9_+/-]+$" }
  static var example: String { "Europe/Dublin" }
  var form: String { identifier }
}

extension CalendarPeriod: ExchangedText {
  static var formName: String { "period" }
  static var pattern: String { "^-?[0-9]{4,}(-(Q[1-4]|[0-9]{2}))?$" }
  static var example: String { "2026-04" }
  var form: String { description }
}

extension CalendarPeriod.Length: ExchangedChoice {
  static var formName: String { "period-length" }
  static var choices: [Choice] { [Choice("month"), Choice("quarter"), Choice("year")] }

  var chosen: Chosen {
    switch self {
    case .month: Chosen("month")
    case .quarter: Chosen("quarter")
    case .year: Chosen("year")
    }
  }
}
