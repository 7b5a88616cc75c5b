import Agreements
import Quantities

extension Agreement {
  /// Where the bands that settle a level begin and end, lowest first, each once.
  func bandEdges(of level: String) -> [Ratio] {
    let edges = credits.compactMap { table($0.bands) }.flatMap { $0.edges(of: level) }
    return Set(edges).sorted()
  }

  /// The shares that a level's reading must be told apart from: its goal and the edges of bands.
  func shares(near level: ServiceLevel) -> [Ratio] {
    [level.goal?.value].compactMap(\.self) + bandEdges(of: level.name)
  }
}

extension RuleTable {
  fileprivate func edges(of level: String) -> [Ratio] {
    guard let attained = inputs.firstIndex(of: .attained) else { return [] }
    let named = inputs.firstIndex(of: .level)
    return rows.flatMap { row -> [Ratio] in
      if let named, case .names(let names) = row.tests[named], !names.contains(level) { return [] }
      guard case .range(let lower, let upper) = row.tests[attained] else { return [] }
      return [lower?.value, upper?.value].compactMap(\.self)
    }
  }
}

extension ServiceLevel {
  /// The goal as the number of a percentage, or nil when it is none.
  var goalPercent: String? {
    guard case .share(let share) = goal?.bound else { return nil }
    return ShareText.decimal(hundredths: share.fraction * Ratio(100))
  }
}

extension Goal {
  /// True when more is better.
  var isAtLeast: Bool { side == .atLeast }

  /// The bound without the sign before it.
  var text: String {
    let words = description
    return words.hasPrefix(">= ") || words.hasPrefix("<= ") ? String(words.dropFirst(3)) : words
  }
}
