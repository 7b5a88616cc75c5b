package import Agreements
import Quantities

extension Written {
  /// A value of any type that has a form of its own; bare names and words are nil.
  package static func literal(_ phrase: Phrase) -> Literal? {
    guard phrase.beginsWithDigit else { return nil }
    if let time = civilTime(phrase) { return .civilTime(time) }
    if let date = date(phrase) { return .date(date) }
    if let time = time(phrase) { return .time(time) }
    if let count = count(phrase) { return .count(count) }
    if let span = span(phrase) { return .span(span) }
    if let span = exactSpan(phrase) { return .span(SpanLiteral(span)) }
    if let (share, base) = phrase.split(at: "of"), let percent = percent(share), base.isOneWord {
      return .percent(percent, of: base.name)
    }
    if let percent = percent(phrase) { return .percent(percent, of: nil) }
    if let (amount, period) = phrase.split(at: "per"), period.isOneWord {
      if let money = money(amount) { return .money(money, per: period.name) }
      if let price = unitPrice(amount, per: period.name) { return .unitPrice(price) }
    }
    if let money = money(phrase) { return .money(money, per: nil) }
    return number(phrase.utf8).map { .number($0.ratio, decimals: $0.decimals) }
  }

  /// A value of any type, or the name it must then be.
  static func answer(_ phrase: Phrase) -> Literal { literal(phrase) ?? .name(phrase.name) }
}

extension SpanLiteral {
  /// The length in the greatest unit that holds it exactly.
  init(_ span: Span) {
    let seconds = span.wholeSeconds
    if seconds % 3600 == 0 {
      self.init(seconds / 3600, .hours)
    } else if seconds % 60 == 0 {
      self.init(seconds / 60, .minutes)
    } else {
      self.init(seconds, .seconds)
    }
  }
}
