/// What a worked-out value is a value of: an amount, a length of time, a share, a number, or a rate
/// such as an amount an hour.
package enum Dimension: Hashable, Sendable {
  /// Powers of money and of time; a share is a number that is shown in hundredths.
  case scale(money: Int, time: Int, isShare: Bool)

  /// A date, of which only days between two can be taken.
  case date

  /// A number without a unit.
  package static let number = Dimension.scale(money: 0, time: 0, isShare: false)

  /// A fraction of one.
  package static let share = Dimension.scale(money: 0, time: 0, isShare: true)

  /// An amount in the agreement's currency, in its main unit.
  package static let money = Dimension.scale(money: 1, time: 0, isShare: false)

  /// A length of time in seconds.
  package static let time = Dimension.scale(money: 0, time: 1, isShare: false)

  /// What a figure of a level is.
  package init(_ unit: FigureUnit) {
    switch unit {
    case .share: self = .share
    case .number: self = .number
    case .time: self = .time
    }
  }

  /// True of a number and of a share.
  package var isPlain: Bool { self == .number || self == .share }

  /// True when two values can be added, compared and chosen between.
  package func fits(_ other: Dimension) -> Bool {
    self == other || (isPlain && other.isPlain)
  }

  /// What the sum of two values that fit is: a share and a number make a share.
  package func joined(with other: Dimension) -> Dimension { self == .share ? self : other }

  /// What the product is, or nil of dates.
  package func times(_ other: Dimension) -> Dimension? {
    guard case .scale(let money, let time, let isShare) = self,
      case .scale(let otherMoney, let otherTime, let otherIsShare) = other
    else { return nil }
    return .scale(money + otherMoney, time + otherTime, isShare: isShare || otherIsShare)
  }

  /// What a share of a value is: a value of the same kind, or nil of dates.
  package func portion(of whole: Dimension) -> Dimension? {
    isPlain && whole != .date ? whole : times(whole)
  }

  /// What the quotient is, or nil of dates; a share of a share is a number.
  package func over(_ other: Dimension) -> Dimension? {
    guard case .scale(let money, let time, let isShare) = self,
      case .scale(let otherMoney, let otherTime, let otherIsShare) = other
    else { return nil }
    return .scale(money - otherMoney, time - otherTime, isShare: isShare && !otherIsShare)
  }

  private static func scale(_ money: Int, _ time: Int, isShare: Bool) -> Dimension {
    .scale(money: money, time: time, isShare: isShare && money == 0 && time == 0)
  }
}

extension Dimension {
  /// What a value of it is called, with its article.
  package var noun: String {
    switch self {
    case .date: "a date"
    case .number: "a number"
    case .share: "a share"
    case .money: "an amount"
    case .time: "a length of time"
    case .scale(money: 1, time: -1, _): "an amount for each length of time"
    case .scale: "a value of no unit that agreements know"
    }
  }
}
