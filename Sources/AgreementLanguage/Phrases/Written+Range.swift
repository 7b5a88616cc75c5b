package import Agreements
import Quantities

extension Written {
  /// A range of numbers, shares or lengths: `>= 50`, `5 to < 50`, `98 % to < 99 %`, `< 30 min`.
  package struct NumberRange: Hashable, Sendable {
    /// The lower end, or nil without one.
    package let lower: CellTest.Bound?

    /// The upper end, or nil without one.
    package let upper: CellTest.Bound?

    /// What its ends count: fractions of one, numbers, or microseconds.
    package let unit: FigureUnit

    /// True when its ends are percentages.
    package var isPercent: Bool { unit == .share }
  }

  /// A range of numbers, percentages or lengths, or nil when the phrase is none.
  package static func range(_ phrase: Phrase) -> NumberRange? {
    if let (lower, upper) = phrase.split(at: "to") {
      let from = comparison(lower) ?? end(lower).map { (">=", $0) }
      guard let (mark, first) = from, mark.hasPrefix(">"),
        let second = comparison(upper) ?? end(upper).map({ ("<=", $0) }),
        first.unit == second.1.unit, second.0.hasPrefix("<")
      else { return nil }
      return NumberRange(
        lower: .init(first.value, isInclusive: mark == ">="),
        upper: .init(second.1.value, isInclusive: second.0 == "<="),
        unit: first.unit
      )
    }
    if let (mark, number) = comparison(phrase) {
      let bound = CellTest.Bound(number.value, isInclusive: mark.hasSuffix("="))
      return mark.hasPrefix("<")
        ? NumberRange(lower: nil, upper: bound, unit: number.unit)
        : NumberRange(lower: bound, upper: nil, unit: number.unit)
    }
    return end(phrase).map {
      let bound = CellTest.Bound($0.value, isInclusive: true)
      return NumberRange(lower: bound, upper: bound, unit: $0.unit)
    }
  }

  private static func comparison(_ phrase: Phrase) -> (String, End)? {
    guard let first = phrase.utf8.first, comparing.contains(first) else { return nil }
    for mark in [">=", "<=", ">", "<"] where phrase.text.hasPrefix(mark) {
      let rest = phrase.cut(phrase.bytes.lowerBound + mark.utf8.count..<phrase.bytes.upperBound)
      return end(rest.trimmed).map { (mark, $0) }
    }
    return nil
  }

  private static let comparing = [UInt8(ascii: ">"), UInt8(ascii: "<")]

  private typealias End = (value: Ratio, unit: FigureUnit)

  private static func end(_ phrase: Phrase) -> End? {
    if let percent = percent(phrase) { return (percent.fraction, .share) }
    if let span = exactSpan(phrase) { return (Ratio(Int128(span.microseconds)), .time) }
    if let money = money(phrase) { return (money.inMainUnits, .number) }
    return number(phrase.utf8).map { ($0.ratio, .number) }
  }
}
