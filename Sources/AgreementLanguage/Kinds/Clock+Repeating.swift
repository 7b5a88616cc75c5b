import Agreements

extension Resolver {
  /// What begins cycles after the first: `each` under `runs`, or events under `updates`.
  mutating func repeating(_ section: Section, _ record: Record?) -> Repeating {
    let isEach = section.value("runs")?.dropping(first: "each") != nil
    guard let updates = section.value("updates") else { return isEach ? .eachStart : .once }
    if isEach {
      findings.add(
        .definedTwice,
        "cycles begin by `each` start or by `updates`, and here by both",
        at: updates,
        remedy: "make two clocks"
      )
    }
    if let reopened = section.value("reopened"), reopened.undoesStops {
      findings.add(
        .wrongType,
        "an update ends a cycle for good, so no reopening can count the time since",
        at: reopened,
        remedy: "write `by EVENT, a new cycle`, `runs on without it` or `never`"
      )
    }
    let patterns = updates.split(on: .semicolon).compactMap { part -> EventPattern? in
      guard let pattern = pattern(part, path: section.path("updates")) else { return nil }
      tellSilence(on: pattern, at: part)
      if let record, record.name != pattern.record {
        findings.add(
          .wrongType,
          "`\(part.text)` happens to a \(pattern.record), the clock runs on a \(record.name)",
          at: part
        )
        return nil
      }
      return pattern
    }
    return .eachUpdate(patterns)
  }

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

extension Phrase {
  /// True for a rule of reopening that counts the time a clock stood stopped.
  fileprivate var undoesStops: Bool {
    split(on: .comma).contains { part in
      part.dropping(first: "runs on with") != nil
    }
  }
}
