package import Agreements
package import Measuring
import Quantities

/// All that a level may have attained, as far as bands tell it apart: one attainment where the reading
/// is one figure.
package struct PossibleAttainments: Sendable {
  /// The attainments, that which is best for who promised it first.
  let all: [Attainment]

  /// A level that attained one thing.
  package init(_ attainment: Attainment) { all = [attainment] }

  /// What a reading leaves possible.
  /// - Parameters:
  ///   - reading: The reading.
  ///   - agreement: The agreement, whose bands say what is told apart.
  package init(_ reading: LevelReading, _ agreement: Agreement) {
    guard let bounds = reading.bounds else {
      self.init(Attainment(reading))
      return
    }
    let name = reading.level.name
    self.init(
      from: Attainment(level: name, bounds.least),
      to: Attainment(level: name, bounds.most),
      agreement
    )
  }

  /// All that a level may have attained between two ends.
  /// - Parameters:
  ///   - least: The least.
  ///   - most: The most, of the same level.
  ///   - agreement: The agreement, whose bands say what is told apart.
  package init(from least: Attainment, to most: Attainment, _ agreement: Agreement) {
    let goal = agreement.level(least.level)?.goal
    let ends = goal?.side == .atMost ? [least, most] : [most, least]
    guard let goal, let low = least.share, let high = most.share else {
      all = ends
      return
    }
    // Bands may pay less for a worse figure, so that the ends are not enough to look at.
    let between = agreement.sharesToldApart(near: least.level, from: low, to: high)
    all = ends + between.map { Attainment(level: least.level, share: $0, goal: goal) }
  }
}

extension Agreement {
  // Where bands of a level begin and end between two shares, and a share between each two of those.
  fileprivate func sharesToldApart(near level: String, from least: Ratio, to most: Ratio) -> [Ratio]
  {
    var edges = [least, most]
    for bands in credits.compactMap({ table($0.bands) }) where bands.speaks(of: level) {
      for row in bands.rows {
        for (input, test) in zip(bands.inputs, row.tests) where input == .attained {
          guard case .range(let lower, let upper) = test else { continue }
          edges += [lower?.value, upper?.value].compactMap(\.self)
        }
      }
    }
    let inside = Set(edges.filter { least <= $0 && $0 <= most }).sorted()
    let middles = zip(inside, inside.dropFirst()).map { ($0 + $1) * Ratio(1, 2) }
    return inside.filter { $0 != least && $0 != most } + middles
  }
}
