extension Agreement {
  /// What a figure looks at in its own period: lines, levels, series, definitions, and what other credits
  /// come to.
  package func looksAt(_ figure: FigureName) -> [FigureName] {
    expressions(behind: figure).flatMap { figuresLookedAt(by: $0) } + base(of: figure)
  }

  /// The lines and the worked credits in an order in which each stands behind those it looks at.
  ///
  /// They are gone through without recursion, so that no chain is too long. Of names in a circle, which the
  /// checks tell, the order is any.
  package var figuresInOrder: [FigureName] {
    let lines = calculations.flatMap(\.formulas).map { FigureName.formula($0.name) }
    let credits =
      workedCredits.map { FigureName.credit($0.name, .payable) }
      + self.credits.map { FigureName.credit($0.name, .payable) }
    return (lines + credits).inOrder { figure in
      looksAt(figure).compactMap { next in
        switch next {
        case .formula: next
        case .credit(let name, _): .credit(name, .payable)
        case .definition, .series, .level, .daysOfPeriod, .lengthOfPeriod: nil
        }
      }
    }
  }

  private func expressions(behind figure: FigureName) -> [Expression] {
    switch figure {
    case .formula(let name): [formula(name)?.expression].compactMap(\.self)
    case .credit(let name, _):
      workedCredit(name).map { [$0.amount.expression, $0.cap?.expression].compactMap(\.self) } ?? []
    case .definition, .series, .level, .daysOfPeriod, .lengthOfPeriod: []
    }
  }

  /// The amount that a credit with bands is a share of.
  private func base(of figure: FigureName) -> [FigureName] {
    guard case .credit(let name, _) = figure,
      let base = credits.first(where: { $0.name == name })?.base
    else { return [] }
    if formula(base) != nil { return [.formula(base)] }
    return definition(base) == nil ? [.series(base)] : [.definition(base)]
  }

  private func figuresLookedAt(by expression: Expression) -> [FigureName] {
    let columns = expression.all(inEarlierPeriods: false).flatMap { figuresOfColumns($0) }
    return expression.figures(inEarlierPeriods: false) + columns
  }

  /// What the columns of a table look at that is asked for the row that matches.
  private func figuresOfColumns(_ expression: Expression) -> [FigureName] {
    guard case .lookup(let lookup) = expression, lookup.way == .row else { return [] }
    return table(lookup.table)?.inputs.compactMap { input in
      if case .figure(let name) = input { name } else { nil }
    } ?? []
  }
}
