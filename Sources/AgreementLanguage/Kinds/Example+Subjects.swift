import Agreements

/// Examples that tell of several subjects of one record.
extension Resolver {
  /// Reads `call A-1 answer elapsed 20 s`: the subject, and what is claimed of it.
  func claimedSubject(
    _ phrase: Phrase,
    among subjects: [ExampleSubject]
  ) -> (subject: ExampleSubject?, claim: Phrase)? {
    let (record, rest) = phrase.firstWord
    let (name, claim) = rest.firstWord
    let subject = ExampleSubject(record: record.name, name: name.text)
    return subjects.contains(subject) ? (subject, claim) : nil
  }

  /// Says so when a claim begins with a record of which subjects are named, and none of them follows.
  /// - Returns: True when there is a finding.
  mutating func tellUnknownSubject(_ phrase: Phrase, among subjects: [ExampleSubject]) -> Bool {
    let (record, rest) = phrase.firstWord
    let known = Set(subjects.filter { $0.record == record.name }.map(\.name)).sorted()
    guard !known.isEmpty else { return false }
    tellUnknown(rest.firstWord.word, record.name, among: known)
    return true
  }

  /// Says so when a claim about one subject leaves open which of several is meant.
  mutating func tellWhich(
    _ claim: Expectation.Claim,
    _ phrase: Phrase,
    among subjects: [ExampleSubject]
  ) {
    guard let record = record(ofOneIn: claim, phrase) else { return }
    let names = Set(subjects.filter { $0.record == record }.map(\.name)).sorted()
    guard let first = names.first else { return }
    findings.add(
      .ambiguousName,
      "nothing says which \(record) this is about, of \(names.joined(separator: ", "))",
      at: phrase,
      remedy: "name one, as in `\(record) \(first) \(phrase.text)`"
    )
  }

  /// The record a claim speaks of one subject of, or nil when it speaks of none, or may be of several.
  private mutating func record(ofOneIn claim: Expectation.Claim, _ phrase: Phrase) -> String? {
    switch claim {
    case .clock(let name, _, _, _), .held(let name, _, _):
      return agreement.clocks.first { $0.name == name }?.record
    case .fact:
      guard case .field(let record, _) = input(phrase.firstWord.word, Scope(allowsTables: true))
      else { return nil }
      return record
    default: return nil
    }
  }
}

extension ExampleFact {
  /// The subject it names.
  var subject: ExampleSubject? {
    guard case .event(let record, .some(let name), _, _, _) = self else { return nil }
    return ExampleSubject(record: record, name: name)
  }
}
