package import Quantities

/// What the numbers of a scale are.
package enum AxisUnit: Hashable, Sendable {
  /// Fractions of one, shown as percentages.
  case share

  /// Numbers.
  case number

  /// Lengths of time in microseconds.
  case time

  /// Amounts in minor units.
  case money(Currency)

  /// What stands at the head of a column of such numbers.
  var heading: String {
    switch self {
    case .share: "share"
    case .number: "number"
    case .time: "time"
    case .money(let currency): "amount in \(currency.code)"
    }
  }

  /// The distances that marks of a scale may have, smallest first, such as 1, 2, 5, 10.
  var steps: [Ratio] {
    switch self {
    case .share: AxisUnit.decimalSteps(from: -6, to: 3)
    case .number: AxisUnit.decimalSteps(from: -6, to: 18)
    case .money(let currency): AxisUnit.decimalSteps(from: 0, to: 18 + currency.decimals)
    case .time: AxisUnit.timeSteps
    }
  }

  /// A place of the scale in words, as exact as its step asks for.
  func text(_ value: Ratio, step: Ratio) -> String {
    switch self {
    case .share: AxisUnit.decimal(value * Ratio(100), step * Ratio(100)) + " %"
    case .number: AxisUnit.decimal(value, step)
    case .money(let currency):
      AxisUnit.decimal(
        value / AxisUnit.power(of: currency.decimals),
        step / AxisUnit.power(of: currency.decimals)
      )
    case .time: AxisUnit.time(value, step)
    }
  }

  // MARK: Decimals

  private static func power(of exponent: Int) -> Ratio {
    let power = (0..<abs(exponent)).reduce(Int128(1)) { power, _ in power * 10 }
    return exponent < 0 ? Ratio(1, power) : Ratio(power)
  }

  private static func decimalSteps(from: Int, to: Int) -> [Ratio] {
    (from...to).flatMap { exponent in [1, 2, 5].map { Ratio($0) * power(of: exponent) } }
  }

  private static func decimal(_ value: Ratio, _ step: Ratio) -> String {
    let places = (0..<9).first { (step * power(of: $0)).denominator == 1 } ?? 9
    guard places > 0 else { return value.rounded(.towardsZero).grouped }
    return value.decimal(places: places)
  }

  // MARK: Time

  private static let second: Int128 = 1_000_000
  private static let minute = 60 * second
  private static let hour = 60 * minute
  private static let day = 24 * hour

  private static let timeSteps: [Ratio] = {
    let parts: [Int128] = [1, 2, 5, 10, 15, 30]
    let small = (0..<6).flatMap { exponent in
      [1, 2, 5].map { Ratio($0) * power(of: exponent) }
    }
    let clock = parts.map { $0 * second } + parts.map { $0 * minute }
    let hours = ([1, 2, 3, 6, 12] as [Int128]).map { $0 * hour }
    let days = (0..<7).flatMap { exponent in
      [1, 2, 5].map { Ratio($0 * day) * power(of: exponent) }
    }
    return small + (clock + hours).map { Ratio($0) } + days
  }()

  private static func time(_ value: Ratio, _ step: Ratio) -> String {
    guard value != .zero else { return "0" }
    let units = [(day, "d"), (hour, "h"), (minute, "min"), (second, "s"), (1_000, "ms")]
    for (unit, name) in units where (step / Ratio(unit)).denominator == 1 {
      return (value / Ratio(unit)).rounded(.towardsZero).grouped + " " + name
    }
    return value.rounded(.towardsZero).grouped + " µs"
  }
}
