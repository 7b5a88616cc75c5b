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
      guard let circle = circle(from: .credit(name, .payable), to: name) else { continue }
      findings.add(
        .circularRule,
        "the credit \(name) is worked out from itself: \(circle.joined(separator: ", "))",
        at: Phrase(citation.range),
        remedy: "look at what it came to `of the \(periodWord) before`, or leave it out"
      )
    }
  }

  /// The word for one of the agreement's periods.
  var periodWord: String {
    switch agreement.periods {
    case .quarter: "quarter"
    case .year: "year"
    default: "month"
    }
  }

  /// The names that lead from a figure back to a credit, or nil when none do.
  private func circle(from figure: FigureName, to credit: String) -> [String]? {
    var seen: Set<FigureName> = []
    var open: [(figure: FigureName, rest: ArraySlice<FigureName>)] = [
      (figure, agreement.looksAt(figure)[...])
    ]
    while let place = open.indices.last {
      guard let next = open[place].rest.popFirst() else {
        open.removeLast()
        continue
      }
      if case .credit(credit, _) = next { return (open.map(\.figure) + [next]).map { "\($0)" } }
      if seen.insert(next).inserted { open.append((next, agreement.looksAt(next)[...])) }
    }
    return nil
  }
}
