import Agreements
import Quantities
import Rendering
import TestSupport
import Testing

/// A figure that missed an edge, by however little, never reads as the edge does.
struct FigureTextLaws {
  private static let rounds = Deep.isWanted ? 200_000 : 4_000

  @Test(arguments: [FigureUnit.share, .number, .time])
  func `a figure reads like an edge only where it is that edge`(_ unit: FigureUnit) {
    var random = SeededGenerator(seed: 47)
    for _ in 0..<Self.rounds {
      let edge = Self.edge(unit, &random)
      let value =
        Bool.random(using: &random) ? edge + Self.little(&random) : edge - Self.little(&random)
      let isShown =
        FigureText.text(value, unit, apartFrom: [edge])
        != FigureText.text(edge, unit, apartFrom: [value])
      #expect(isShown, "\(value) beside \(edge)")
      let words = FigureText.plain(value, unit, apartFrom: [edge])
      #expect(
        Self.number(words) != Self.number(FigureText.plain(edge, unit, apartFrom: [value])),
        "\(value) beside \(edge)"
      )
    }
  }

  /// An edge as texts write them: a share with up to five decimals, a number with three, whole minutes.
  private static func edge(_ unit: FigureUnit, _ random: inout SeededGenerator) -> Ratio {
    switch unit {
    case .share: Ratio(Int128(Int.random(in: 1..<100_000, using: &random)), 100_000)
    case .number: Ratio(Int128(Int.random(in: 1..<1_000_000, using: &random)), 1000)
    case .time: Ratio(Int128(Int.random(in: 1..<3_000, using: &random)) * 60_000_000)
    }
  }

  /// A step that no display of two decimals shows.
  private static func little(_ random: inout SeededGenerator) -> Ratio {
    let scale = (0..<Int.random(in: 2...9, using: &random)).reduce(Int128(1)) { scale, _ in
      scale * 10
    }
    return Ratio(Int128(Int.random(in: 1...9, using: &random)), scale)
  }

  /// The digits of a number without the noughts behind its point, which say nothing.
  private static func number(_ text: String) -> String {
    guard text.contains(".") else { return text }
    let digits = String(text.reversed().drop { $0 == "0" }.reversed())
    return digits.hasSuffix(".") ? String(digits.dropLast()) : digits
  }
}
