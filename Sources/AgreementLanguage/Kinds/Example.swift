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
        .phrase("RECORD [NAME] EVENT DATE TIME [, FIELD VALUE]; …"),
        repeats: true
      ),
      Key(
        "expect",
        "values that must come out",
        .phrase("[RECORD NAME] FIELD VALUE | CLOCK elapsed LENGTH, met | payable AMOUNT; …"),
        repeats: true
      ),
    ] + signedKeys
  )
}

extension Resolver {
  /// Resolves a worked example.
  mutating func resolveExample(_ section: Section) {
    var topic = ExampleTopic()
    var given: [ExampleFact] = []
    var told: Set<String> = []
    for part in section.values("given").flatMap({ $0.split(on: .semicolon) }) where !part.isEmpty {
      guard let fact = fact(part, &topic) else { continue }
      given.append(fact)
      for name in fact.figuresOfPeriod where !told.insert(name).inserted {
        findings.add(
          .definedTwice,
          "this example gives \(name) twice",
          at: part,
          remedy: "leave one of the two out"
        )
      }
    }
    let signed = signedPeriod(section)
    let expected = expectations(section, given, isSigned: signed != nil)
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

  private mutating func expectations(
    _ section: Section,
    _ given: [ExampleFact],
    isSigned: Bool
  ) -> [Expectation] {
    var expected: [Expectation] = []
    let subjects = given.compactMap(\.subject)
    for part in section.values("expect").flatMap({ $0.split(on: .semicolon) }) where !part.isEmpty {
      let (first, rest) = part.firstWord
      let period = rest.isEmpty ? nil : CalendarPeriod(first.text)
      if let period { tellOtherLength(period, first) }
      let words = period == nil ? part : rest
      let (subject, said) = claimedSubject(words, among: subjects) ?? (nil, words)
      if subject == nil, tellUnknownSubject(words, among: subjects) { continue }
      guard let claim = claim(said) else { continue }
      if subject == nil { tellWhich(claim, said, among: subjects) }
      if isSigned, !claim.isOfStatement {
        Complaint.add(
          to: &findings,
          about: part,
          wanted: "what a statement says: a level, `sum`, `cap`, `credit` or `payable`"
        )
      }
      expected.append(Expectation(claim, of: subject, in: period, at: part.range))
    }
    return expected
  }
}

extension ExampleFact {
  /// What it gives one figure of for a period, in words.
  fileprivate var figuresOfPeriod: [String] {
    switch self {
    case .attained(let period, let levels): levels.map { "\(period) \($0.level)" }
    case .figures(let period, let figures): figures.map { "\(period) \($0.series)" }
    case .event, .interval, .notice, .now: []
    }
  }
}
