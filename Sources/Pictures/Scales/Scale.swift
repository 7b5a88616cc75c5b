import Quantities

/// A scale with round marks, and where its values stand on a picture.
struct Scale {
  /// The least value of the scale, a mark.
  let low: Ratio

  /// The greatest value of the scale, a mark.
  let high: Ratio

  /// The distance of two marks.
  let step: Ratio

  private let unit: AxisUnit
  private let places: (low: Int, high: Int)

  /// Finds a scale that holds values.
  /// - Parameters:
  ///   - values: What it must hold.
  ///   - unit: What they are.
  ///   - steps: How many steps it has at most.
  ///   - from: Where its least value stands, in tenths.
  ///   - to: Where its greatest value stands, in tenths.
  init(holding values: [Ratio], _ unit: AxisUnit, steps: Int = 5, from: Int, to: Int) {
    let (least, most) = Scale.range(of: values, unit)
    // What counts whole things has no marks between them.
    let isWhole = unit == .number && values.allSatisfy { $0.denominator == 1 }
    let possible = unit.steps.filter { !isWhole || $0.denominator == 1 }
    let step =
      possible.first { (most / $0).ceiling - (least / $0).floor <= Int128(steps) }
      ?? max(most - least, .one)
    self.step = step
    low = Ratio((least / step).floor) * step
    high = Ratio((most / step).ceiling) * step
    self.unit = unit
    places = (from, to)
  }

  // A figure alone has some room about it, or there would be no scale.
  private static func range(of values: [Ratio], _ unit: AxisUnit) -> (least: Ratio, most: Ratio) {
    let (least, most) = (values.min() ?? .zero, values.max() ?? .zero)
    guard least == most else { return (least, most) }
    guard least != .zero else { return (.zero, unit == .share ? Ratio(1, 100) : .one) }
    let room = (least < .zero ? .zero - least : least) * Ratio(1, 10)
    let isAll = unit == .share && least == .one
    return (least - room, isAll ? most : most + room)
  }

  /// The values that have marks.
  var marks: [Ratio] {
    let count = ((high - low) / step).floor
    return (0...Int(clamping: count)).map { low + Ratio(Int128($0)) * step }
  }

  /// Where a value stands, in tenths; what lies outside the scale stands at its end.
  func place(_ value: Ratio) -> Int {
    let part = min(max((value - low) / (high - low), .zero), .one)
    let length = Ratio(Int128(places.high - places.low))
    return places.low + Int(clamping: (part * length).rounded(.halfUp))
  }

  /// A mark in words.
  func text(_ value: Ratio) -> String { unit.text(value, step: step) }

  /// How wide the words of its marks are at most, in tenths.
  var widest: Int { marks.map { WordWidth.of(text($0)) }.max() ?? 0 }
}

extension Ratio {
  /// The next whole number that is not greater.
  var floor: Int128 { rounded(self < .zero ? .up : .towardsZero) }

  /// The next whole number that is not less.
  var ceiling: Int128 { rounded(self < .zero ? .towardsZero : .up) }
}
