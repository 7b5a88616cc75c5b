import Quantities
import TestSupport

/// A formula drawn at random, as text, and what it comes to by the plainest reading of its words.
struct RandomFormula {
  let text: String
  let value: Ratio

  /// Draws a formula of so many levels of parentheses.
  static func draw(_ depth: Int, _ random: inout SeededGenerator) -> RandomFormula {
    guard depth > 0 else { return number(&random) }
    let (a, b) = (draw(depth - 1, &random), draw(depth - 1, &random))
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .init(text: "(\(a.text) + \(b.text))", value: a.value + b.value)
    case 1: return .init(text: "(\(a.text) - \(b.text))", value: a.value - b.value)
    case 2: return .init(text: "\(a.text) x \(b.text)".inParentheses, value: a.value * b.value)
    case 3 where b.value != .zero:
      return .init(text: "\(a.text) / \(b.text)".inParentheses, value: a.value / b.value)
    case 4:
      return .init(
        text: "(greater of \(a.text) and \(b.text))",
        value: max(a.value, b.value)
      )
    case 5:
      let c = number(&random)
      return .init(
        text: "(sum of \(a.text), \(b.text) and \(c.text))",
        value: a.value + b.value + c.value
      )
    case 6:
      return .init(
        text: "(\(a.text) if \(a.text) > \(b.text), else \(b.text))",
        value: a.value > b.value ? a.value : b.value
      )
    case 7: return .init(text: "(\(a.text), at most \(b.text))", value: min(a.value, b.value))
    case 8:
      let rule = Rounding.allCases.randomElement(using: &random) ?? .up
      return .init(
        text: "(\(a.text), rounded \(rule.rawValue) to 0.5)",
        value: Ratio((a.value * Ratio(2)).rounded(rule), 2)
      )
    default:
      return .init(
        text: "(\(a.text), only if not (\(a.text) = \(b.text) or \(b.text) < 0))",
        value: a.value == b.value || b.value < .zero ? .zero : a.value
      )
    }
  }

  private static func number(_ random: inout SeededGenerator) -> RandomFormula {
    let tenths = Int64.random(in: -50...200, using: &random)
    let value = Ratio(Int128(tenths), 10)
    let sign = tenths < 0 ? "-" : ""
    return .init(text: "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)", value: value)
  }
}

extension String {
  fileprivate var inParentheses: String { "(\(self))" }
}
