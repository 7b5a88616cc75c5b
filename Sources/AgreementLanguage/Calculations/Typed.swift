import Agreements
import Quantities

/// A part of a formula with its names looked up, and what it is a value of.
struct Typed {
  var expression: Expression
  var dimension: Dimension

  /// True of a number that is no part of a whole, such as a count, and that beside a share is most likely a
  /// slip: one that is written, but for nought and one, which is the whole as in `1 + rate`, the figure of a
  /// series of numbers, and what is added up of them.
  var isCount = false

  /// The length of time an amount is for where it says so, such as `month`.
  var per: String? = nil

  /// The formula whose unit it takes and which may itself look at this value: one of the period before.
  var goesOnFrom: String? = nil
}

extension Typed {
  /// A value that is written.
  init(_ constant: Expression.Constant, per: String?) {
    self.init(expression: .constant(constant), constant, per: per)
  }

  /// A value that is written elsewhere, under a name.
  init(expression: Expression, _ constant: Expression.Constant, per: String?) {
    self.init(
      expression: expression,
      dimension: constant.dimension,
      isCount: constant.dimension == .number && ![.zero, .one].contains(constant.value),
      per: per
    )
  }
}

extension Literal {
  /// The length of time an amount is for where it says so: of `4,000.00 EUR per month`, the month.
  var period: String? {
    let periods = ["day", "week", "month", "quarter", "year"]
    guard case .money(_, let per?) = self, periods.contains(per) else { return nil }
    return per
  }

  /// The currency of an amount.
  var currency: Currency? {
    switch self {
    case .money(let money, _): money.currency
    case .unitPrice(let price): price.currency
    default: nil
    }
  }
}
