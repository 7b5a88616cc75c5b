extension Agreement {
  /// What a name is a value of.
  package func dimension(of name: FigureName) -> Dimension {
    switch name {
    case .definition(let name):
      definition(name).flatMap { Expression.Constant($0.value)?.dimension } ?? .number
    case .formula(let name): formula(name)?.dimension ?? .number
    case .series(let name): governance.series.first { $0.name == name }?.dimension ?? .number
    case .level(let name, let facet): level(name)?.dimension(of: facet) ?? .number
    case .credit: .money
    case .daysOfPeriod: .number
    case .lengthOfPeriod: .time
    }
  }

  /// What an expression is a value of; its units have been found to fit.
  package func dimension(of expression: Expression) -> Dimension {
    switch expression {
    case .constant(let constant): constant.dimension
    case .figure(let name): dimension(of: name)
    case .join(let sign, let left, let right):
      dimension(of: left).joined(by: sign, with: dimension(of: right))
    case .staged(let inner, _), .periods(_, let inner, _), .choice(_, let inner, _):
      dimension(of: inner)
    case .combined(_, let parts): parts.first.map { dimension(of: $0) } ?? .number
    case .lookup(let lookup): dimension(of: lookup)
    case .days, .count, .streak: .number
    }
  }

  private func dimension(of lookup: TableLookup) -> Dimension {
    guard let table = table(lookup.table), let column = table.output(lookup.output),
      let answer = table.rows.first.flatMap({ Expression.Constant($0.answers[column])?.dimension })
    else { return .number }
    guard case .eachSlice(let quantity) = lookup.way else { return answer }
    return dimension(of: quantity).times(answer) ?? answer
  }
}

extension Dimension {
  /// What two values joined by a sign are.
  fileprivate func joined(by sign: Expression.Sign, with other: Dimension) -> Dimension {
    switch sign {
    case .plus, .minus: joined(with: other)
    case .times: times(other) ?? .number
    case .of: portion(of: other) ?? .number
    case .over: over(other) ?? .number
    }
  }
}
