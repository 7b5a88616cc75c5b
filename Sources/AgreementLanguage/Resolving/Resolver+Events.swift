import Agreements
import Diagnostics

extension Resolver {
  /// Reads `ticket.answered where by is provider`: an event or interval, and what it must show.
  mutating func pattern(_ phrase: Phrase, path: String) -> EventPattern? {
    let (place, test) = phrase.split(at: "where") ?? (phrase, nil)
    guard let (record, event) = event(place) else { return nil }
    var condition: Condition?
    if let test {
      condition = self.condition(test, Scope(record: record))
      if condition == nil { return nil }
    }
    return EventPattern(
      record: record.name,
      event: event,
      condition: condition,
      citation: citation(path, phrase)
    )
  }

  /// Finds an event by `record.event`, or by its own name when only one record has it.
  mutating func event(_ phrase: Phrase) -> (record: Record, event: String)? {
    let parts = phrase.text.split(separator: ".", maxSplits: 1).map { Name.folded(String($0)) }
    func has(_ record: Record, _ event: String) -> Bool {
      record.event(event) != nil || record.interval(event) != nil
    }
    if parts.count == 2, let record = agreement.record(parts[0]) {
      if has(record, parts[1]) {
        reads.insert("\(record.name).\(parts[1])")
        return (record, parts[1])
      }
      let known = (record.events + record.intervals).map { "\(record.name).\($0.name)" }
      tellUnknown(phrase, "event", among: known)
      return nil
    }
    let owners = agreement.records.filter { has($0, phrase.name) }
    if let record = owners.first, owners.count == 1 {
      reads.insert("\(record.name).\(phrase.name)")
      return (record, phrase.name)
    }
    if owners.count > 1 {
      tellAmbiguous(phrase, owners.map { "\($0.name).\(phrase.name)" })
    } else {
      tellUnknown(
        phrase,
        "event",
        among: agreement.records.flatMap { record in
          (record.events + record.intervals).map { "\(record.name).\($0.name)" }
        }
      )
    }
    return nil
  }

  /// Says that a name may mean several things.
  mutating func tellAmbiguous(_ phrase: Phrase, _ meanings: [String]) {
    findings.add(
      .ambiguousName,
      "`\(phrase.text)` may mean \(meanings.joined(separator: " or "))",
      at: phrase,
      remedy: "write the one that is meant in full",
      fixes: meanings.filter { !$0.contains(" ") }.flatMap {
        [Diagnostic.Fix].writing($0, at: phrase)
      }
    )
  }
}
