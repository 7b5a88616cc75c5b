import Agreements

extension Resolver {
  /// Says so when a message may be automatic or internal, and nothing says whether it then answers.
  mutating func tellSilence(on pattern: EventPattern, at phrase: Phrase) {
    let fields =
      agreement.record(pattern.record)?.events.first { $0.name == pattern.event }?.fields ?? []
    for field in ["automatic", "internal"]
    where fields.contains(field) && !(pattern.condition?.looks(at: field) ?? false) {
      findings.add(
        .silentAnswer,
        "nothing says whether one that is \(field) answers",
        at: phrase,
        remedy: "add `\(field) is no`, or `\(field) in (yes, no)` when it does"
      )
    }
  }
}

extension Condition {
  /// True when some test of it looks at a field.
  fileprivate func looks(at field: String) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.looks(at: field) }
    case .not(let part): part.looks(at: field)
    case .test(.field(_, let name), _): name == field
    case .test: false
    }
  }
}
