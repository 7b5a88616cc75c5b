extension ServiceLevel {
  /// What is asked of it is a value of what.
  package func dimension(of facet: FigureName.LevelFacet) -> Dimension {
    switch facet {
    case .attained, .goal, .shortfall: Dimension(unit)
    case .good, .counted, .missed: countsTime ? .time : .number
    case .down, .agreed: .time
    }
  }

  /// What can be asked of it.
  package var facets: [FigureName.LevelFacet] {
    let counts: [FigureName.LevelFacet]
    switch measure {
    case .availability: counts = [.down, .agreed]
    case .clockMet: counts = [.good, .counted, .missed]
    case .figure(let figure):
      if case .share = figure.statistic {
        counts = [.good, .counted, .missed]
      } else {
        counts = []
      }
    }
    return [.attained] + (goal == nil ? [] : [.goal, .shortfall]) + counts
  }

  private var countsTime: Bool { if case .availability = measure { true } else { false } }
}
