import Agreements
import Quantities

extension Kind {
  /// A worked example.
  static let example = Kind(
    "example",
    "A worked example: facts, and what must come of them.",
    naming: .titled,
    keys: [
      Key(
        "given",
        "events, intervals, attainments or notices",
        .phrase("RECORD EVENT DATE TIME [, FIELD VALUE]; …"),
        repeats: true
      ),
      Key(
        "expect",
        "values that must come out",
        .phrase("FIELD VALUE | CLOCK elapsed LENGTH, met | payable AMOUNT; …"),
        repeats: true
      ),
    ] + signedKeys
  )
}

extension Resolver {
  /// Resolves a worked example.
  mutating func resolveExample(_ section: Section) {
    var record: Record?
    var given: [ExampleFact] = []
    for part in section.values("given").flatMap({ $0.split(on: .semicolon) }) where !part.isEmpty {
      if let fact = fact(part, &record) { given.append(fact) }
    }
    let signed = signedPeriod(section)
    let expected = expectations(section, isSigned: signed != nil)
    if section.values("expect").isEmpty, signed?.statement == nil {
      findings.add(
        .emptyExample,
        "this example expects nothing, so it passes for ever",
        at: section.namePhrase,
        remedy: "add `expect:` with what must come of the facts"
      )
    }
    agreement.examples.append(
      WorkedExample(
        title: section.namePhrase.text,
        given: given,
        expected: expected,
        signed: signed,
        citation: citation(section.namePhrase.text, section.phrase)
      )
    )
  }

  private mutating func expectations(_ section: Section, isSigned: Bool) -> [Expectation] {
    var expected: [Expectation] = []
    for part in section.values("expect").flatMap({ $0.split(on: .semicolon) }) where !part.isEmpty {
      let (first, rest) = part.firstWord
      let period = rest.isEmpty ? nil : CalendarPeriod(first.text)
      if let period { tellOtherLength(period, first) }
      guard let claim = claim(period == nil ? part : rest) else { continue }
      if isSigned, !claim.isOfStatement {
        Complaint.add(
          to: &findings,
          about: part,
          wanted: "what a statement says: a level, `sum`, `cap`, `credit` or `payable`"
        )
      }
      expected.append(Expectation(claim, in: period, at: part.range))
    }
    return expected
  }
}
