package import Agreements
import Measuring
package import Quantities

/// Numbers and lengths that levels attain, in words; display never lets a miss look like its goal.
package enum FigureText {
  /// What was attained, in the unit of the level.
  /// - Parameters:
  ///   - value: A fraction of one, a number, or microseconds.
  ///   - unit: Which of them it is.
  ///   - edges: What it must be told apart from: the goal, and where bands begin.
  /// - Returns: The words, such as `28 min`.
  package static func text(_ value: Ratio, _ unit: FigureUnit, apartFrom edges: [Ratio] = [])
    -> String
  {
    switch unit {
    case .share: ShareText.percent(value, apartFrom: edges)
    case .number: number(value, apartFrom: edges)
    case .time: time(value, apartFrom: edges)
    }
  }

  /// The same for programs: per cent, a number, or seconds, as decimals without a unit.
  package static func plain(_ value: Ratio, _ unit: FigureUnit, apartFrom edges: [Ratio] = [])
    -> String
  {
    switch unit {
    case .share: ShareText.decimal(value, apartFrom: edges)
    case .number: decimal(value, apartFrom: edges)
    case .time:
      decimal(value / Ratio(1_000_000), apartFrom: edges.map { $0 / Ratio(1_000_000) })
    }
  }

  /// A number with all its decimals, where they end before the tenth.
  static func exact(_ value: Ratio) -> String {
    for places in 1...9 where value.denominator > 1 {
      let text = value.decimal(places: places)
      if value.isWhole(inDecimals: places) { return text }
    }
    return text(value, .number)
  }

  // As many decimals as it has, up to six, and more where an edge would read the same.
  private static func decimal(_ value: Ratio, apartFrom edges: [Ratio]) -> String {
    let others = edges.filter { $0 != value }
    guard others.contains(where: { $0.decimal(places: 6) == value.decimal(places: 6) }) else {
      return ShareText.decimal(hundredths: value)
    }
    let places = (7..<16).first { places in
      others.allSatisfy { $0.decimal(places: places) != value.decimal(places: places) }
    }
    return value.decimal(places: places ?? 16)
  }

  private static func number(_ value: Ratio, apartFrom edges: [Ratio]) -> String {
    if value.denominator == 1 { return Int64(clamping: value.numerator).grouped }
    let others = edges.filter { $0 != value }
    for places in 2..<16 {
      let text = value.decimal(places: places)
      if others.allSatisfy({ $0.decimal(places: places) != text }) { return text }
    }
    return value.decimal(places: 16)
  }

  // In whole seconds when that is enough, cut off and not rounded.
  private static func time(_ value: Ratio, apartFrom edges: [Ratio]) -> String {
    let others = edges.filter { $0 != value }
    for step in [1_000_000, 1_000, 1] as [Int128] {
      let text = cut(value, step)
      let isExact = value.denominator == 1 && value.numerator % step == 0
      if isExact || step < 1_000_000 || value.denominator > 1,
        others.allSatisfy({ cut($0, step) != text })
      {
        return text
      }
    }
    // Cut off at the last microsecond it is the edge, and yet over it.
    let text = cut(value, 1)
    return value.denominator > 1 && others.contains { cut($0, 1) == text }
      ? "just over \(text)" : text
  }

  private static func cut(_ value: Ratio, _ step: Int128) -> String {
    let whole = (value / Ratio(step)).rounded(.towardsZero) * step
    return Span(microseconds: Int64(clamping: whole)).description
  }
}

extension Ratio {
  fileprivate func isWhole(inDecimals places: Int) -> Bool {
    let scale = (0..<places).reduce(Int128(1)) { scale, _ in scale * 10 }
    return scale % denominator == 0
  }
}

extension String {
  /// A record's name, several of it: `tickets`, `deliveries`.
  var plural: String {
    hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(suffix(2))
      ? dropLast() + "ies" : self + "s"
  }
}
