package import Agreements

/// Which points of a text its worked examples reach.
package struct Coverage: Sendable {
  /// Every point, in the order of the text.
  package let points: [CoveragePoint]

  /// Those that no example reaches, in the order of the text.
  package let missed: [CoveragePoint]

  /// Runs the examples of an agreement and looks at what they reach.
  package init(_ agreement: Agreement) {
    points = CoveragePoints.of(agreement)
    let own = agreement.examples.filter { $0.signed == nil }
    let reached = own.reduce(into: Set<CoveragePoint.Kind>()) { reached, example in
      reached.formUnion(ExampleScene(agreement, example).reached(under: agreement))
    }
    missed = points.filter { !reached.contains($0.kind) }
  }
}
