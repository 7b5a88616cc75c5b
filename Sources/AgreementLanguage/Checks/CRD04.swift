import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// CRD04: the first credit is out of scale with the miss.
  package static let outOfScale = Rule(
    "CRD04",
    .warning,
    "the first credit is out of scale with the miss",
    why:
      "A hair below the goal must not cost a quarter of the fee: a sum out of all proportion to any interest in the promise is a penalty, and courts do not enforce it. The quarter is of experience.",
    wrong: "goal `95 %`, and `< 95 %` earns 30 %",
    instead: "`90 % to < 95 %` earns 5 %, `< 90 %` earns 30 %",
    check: OutOfScale.check
  )
}

/// Looks at the band just beyond the goal of each level.
private enum OutOfScale {
  private static let most = Ratio(1, 4)

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.credits.flatMap { credit in
      Bands.of(credit, text.agreement).compactMap { level, bands in
        guard let first = bands.first(where: { $0.credit.fraction > .zero }),
          first.credit.fraction >= most
        else { return nil }
        return Rule.outOfScale.finding(
          "the least miss of \(level.name) earns \(first.credit) of \(credit.base)",
          at: Phrase(first.citation.range),
          remedy: "begin with a small credit, and say in the clause what the shares stand for"
        )
      }
    }
  }
}
