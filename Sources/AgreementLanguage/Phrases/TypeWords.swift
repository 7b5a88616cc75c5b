import Agreements

/// The words for the types of values in findings.
enum TypeWords {
  /// The type of a value with its article, such as `a percentage`.
  static func noun(of literal: Literal) -> String {
    switch literal {
    case .money: "an amount"
    case .percent: "a percentage"
    case .span(let span): span.exact == nil ? "a length of days or months" : "a length of time"
    case .time: "a time of day"
    case .date: "a date"
    case .unitPrice: "a price of one"
    case .civilTime: "a date with a time"
    case .count, .number: "a number"
    case .name: "a name"
    case .text: "text"
    }
  }
}
