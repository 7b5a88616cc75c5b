import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// Says so when what a credit comes to hangs on itself within a period, by way of whatever it looks at.
  mutating func tellCreditCircles() {
    let credits =
      agreement.workedCredits.map { ($0.name, $0.citation) }
      + agreement.credits.map { ($0.name, $0.citation) }
    for (name, citation) in credits {
      var seen: Set<FigureName> = []
      guard let circle = circle(from: .credit(name, .payable), to: name, &seen) else { continue }
      findings.add(
        .circularRule,
        "the credit \(name) is worked out from itself: \(circle.joined(separator: ", "))",
        at: Phrase(citation.range),
        remedy: "look at what it came to `of the \(periodWord) before`, or leave it out"
      )
    }
  }

  private var periodWord: String {
    switch agreement.periods {
    case .quarter: "quarter"
    case .year: "year"
    default: "month"
    }
  }

  /// The names that lead from a figure back to a credit, or nil when none do.
  private func circle(from figure: FigureName, to credit: String, _ seen: inout Set<FigureName>)
    -> [String]?
  {
    for next in looksAt(figure) {
      if case .credit(credit, _) = next { return ["\(figure)", "\(next)"] }
      guard seen.insert(next).inserted else { continue }
      if let rest = circle(from: next, to: credit, &seen) { return ["\(figure)"] + rest }
    }
    return nil
  }

  /// What a figure looks at in its own period.
  private func looksAt(_ figure: FigureName) -> [FigureName] {
    let expressions: [Expression]
    switch figure {
    case .formula(let name): expressions = [agreement.formula(name)?.expression].compactMap(\.self)
    case .credit(let name, _):
      guard let worked = agreement.workedCredit(name) else {
        let base = agreement.credits.first { $0.name == name }?.base
        return base.flatMap { figureName($0) }.map { [$0] } ?? []
      }
      expressions = [worked.amount.expression, worked.cap?.expression].compactMap(\.self)
    case .definition, .series, .level, .daysOfPeriod, .lengthOfPeriod: return []
    }
    return expressions.flatMap { expression in
      let columns = expression.all(inEarlierPeriods: false).flatMap { figuresOfColumns($0) }
      return expression.figures(inEarlierPeriods: false) + columns
    }
  }

  /// What the columns of a table look at that is asked for the row that matches.
  private func figuresOfColumns(_ expression: Expression) -> [FigureName] {
    guard case .lookup(let lookup) = expression, lookup.way == .row else { return [] }
    return agreement.table(lookup.table)?.inputs.compactMap { input in
      if case .figure(let name) = input { name } else { nil }
    } ?? []
  }
}
