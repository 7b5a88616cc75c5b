package import Quantities

/// A value as the text writes it, with its type.
package enum Literal: Hashable, Sendable {
  /// An amount; `per` names the period of a recurring one, such as `month`.
  case money(Money, per: String?)

  /// A price finer than the currency's smallest coin.
  case unitPrice(UnitPrice)

  /// A percentage; `of` names what it is a share of.
  case percent(Percent, of: String?)

  /// A length of time in a unit of the text.
  case span(SpanLiteral)

  /// A reading of the wall clock.
  case time(TimeOfDay)

  /// A date.
  case date(CivilDate)

  /// A date with a reading of the wall clock, in the agreement's zone.
  case civilTime(CivilTime)

  /// A whole number.
  case count(Int64)

  /// A number with decimals, and how many are written.
  case number(Ratio, decimals: Int)

  /// A declared name: of an enum's value, an event, hours.
  case name(String)

  /// Words that nothing tests.
  case text(String)
}

extension Literal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .money(let amount, let per): per.map { "\(amount) per \($0)" } ?? "\(amount)"
    case .unitPrice(let price): "\(price)"
    case .percent(let percent, let base): base.map { "\(percent) of \($0)" } ?? "\(percent)"
    case .span(let span): "\(span)"
    case .time(let time): "\(time)"
    case .date(let date): "\(date)"
    case .civilTime(let time): "\(time)"
    case .count(let count): count.grouped
    case .number(let number, let decimals): number.decimal(places: decimals)
    case .name(let name): name
    case .text(let text): text
    }
  }
}
