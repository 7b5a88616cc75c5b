import Quantities

extension Expression.Constant {
  /// A written value as calculations take it, or nil of a value that is no figure.
  package init?(_ literal: Literal) {
    switch literal {
    case .money(let money, let per):
      self.init(money.inMainUnits, per: per, words: literal.description)
    case .unitPrice(let price):
      self.init(price.amount, per: price.per, words: literal.description)
    case .percent(let percent, _):
      self.init(value: percent.fraction, dimension: .share, words: literal.description)
    case .count(let count):
      self.init(value: Ratio(Int128(count)), dimension: .number, words: literal.description)
    case .number(let number, _):
      self.init(value: number, dimension: .number, words: literal.description)
    case .span(let span):
      guard let exact = span.exact else { return nil }
      let seconds = Ratio(Int128(exact.microseconds), 1_000_000)
      self.init(value: seconds, dimension: .time, words: literal.description)
    case .date(let date):
      let days = Ratio(Int128(date.daysSinceEpoch))
      self.init(value: days, dimension: .date, words: literal.description)
    case .time, .civilTime, .name, .text: return nil
    }
  }

  // An amount for an hour or a minute is a rate; one per month or per lead is the amount of one.
  private init(_ amount: Ratio, per: String?, words: String) {
    let seconds: [String: Int128] = ["s": 1, "min": 60, "h": 3600, "hour": 3600, "minute": 60]
    guard let length = per.flatMap({ seconds[$0] }) else {
      self.init(value: amount, dimension: .money, words: words)
      return
    }
    let rate = Dimension.scale(money: 1, time: -1, isShare: false)
    self.init(value: amount / Ratio(length), dimension: rate, words: words)
  }
}
