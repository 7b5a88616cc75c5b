package import Agreements
import Quantities

extension Written {
  /// A range of numbers: `>= 50`, `< 5`, `5 to < 50`, `98 % to < 99 %`, `20`.
  package struct NumberRange: Hashable, Sendable {
    /// The lower end, or nil without one.
    package let lower: CellTest.Bound?

    /// The upper end, or nil without one.
    package let upper: CellTest.Bound?

    /// True when its ends are percentages.
    package let isPercent: Bool
  }

  /// A range of counts or of percentages, or nil when the phrase is none.
  package static func range(_ phrase: Phrase) -> NumberRange? {
    if let (lower, upper) = phrase.split(at: "to") {
      guard let first = end(lower),
        let second = comparison(upper) ?? end(upper).map({ ("<=", $0) }),
        first.isPercent == second.1.isPercent, second.0.hasPrefix("<")
      else { return nil }
      return NumberRange(
        lower: .init(first.value, isInclusive: true),
        upper: .init(second.1.value, isInclusive: second.0 == "<="),
        isPercent: first.isPercent
      )
    }
    if let (mark, number) = comparison(phrase) {
      let bound = CellTest.Bound(number.value, isInclusive: mark.hasSuffix("="))
      return mark.hasPrefix("<")
        ? NumberRange(lower: nil, upper: bound, isPercent: number.isPercent)
        : NumberRange(lower: bound, upper: nil, isPercent: number.isPercent)
    }
    return end(phrase).map {
      let bound = CellTest.Bound($0.value, isInclusive: true)
      return NumberRange(lower: bound, upper: bound, isPercent: $0.isPercent)
    }
  }

  private static func comparison(_ phrase: Phrase) -> (String, (value: Ratio, isPercent: Bool))? {
    for mark in [">=", "<=", ">", "<"] where phrase.text.hasPrefix(mark) {
      let rest = phrase.cut(phrase.bytes.lowerBound + mark.utf8.count..<phrase.bytes.upperBound)
      return end(rest.trimmed).map { (mark, $0) }
    }
    return nil
  }

  private static func end(_ phrase: Phrase) -> (value: Ratio, isPercent: Bool)? {
    if let percent = percent(phrase) { return (percent.fraction, true) }
    return count(phrase).map { (Ratio(Int128($0)), false) }
  }
}
