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
    [level.goal.fraction] + bandEdges(of: level.name)
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
