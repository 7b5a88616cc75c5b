import Agreements

extension Resolver {
  /// Reads what is added up or ranked: `resolution elapsed`, `resolution held by vendor`, `age of
  /// desk-hours`, or a field that counts.
  mutating func quantity(_ phrase: Phrase, _ population: Population) -> Quantity? {
    if let hours = phrase.dropping(first: "age of") { return age(hours, population) }
    if let name = phrase.dropping(last: "elapsed") {
      return timed(name, population).map { .elapsed(clock: $0.name) }
    }
    if let (name, holder) = phrase.split(at: "held by") { return held(name, holder, population) }
    let record = agreement.record(population.record)
    guard case .field(_, let name) = input(phrase, Scope(record: record)) else { return nil }
    if let record, let slot = record.slot(name), record.fields[slot].isNumber {
      return .field(name)
    }
    findings.add(
      .wrongType,
      "`\(phrase.text)` does not count or measure anything",
      at: phrase,
      remedy: "declare it as `\(name) count` or `\(name) number to 0.01` in the record"
    )
    return nil
  }

  /// A clock that measures time on what the level counts.
  private mutating func timed(_ name: Phrase, _ population: Population) -> Clock? {
    guard let clock = clock(name) else { return nil }
    guard clock.record == population.record else {
      tellOtherRecord(clock, population.record, at: name)
      return nil
    }
    guard case .duration = clock.promise else {
      findings.add(
        .wrongType,
        "the clock \(clock.name) promises a date, so it measures no served time",
        at: name,
        remedy: "count `\(clock.name) met`, or write a clock with `within`"
      )
      return nil
    }
    return clock
  }

  private mutating func held(
    _ name: Phrase,
    _ holder: Phrase,
    _ population: Population
  ) -> Quantity? {
    guard let clock = timed(name, population) else { return nil }
    guard let handOver = agreement.handOvers.first(where: { $0.clock == clock.name }) else {
      findings.add(
        .unknownReference,
        "nothing says who holds a \(clock.record) while \(clock.name) runs",
        at: name,
        remedy: "add a `hand-over` block with `of: \(clock.name)`"
      )
      return nil
    }
    guard handOver.holders.contains(holder.name) else {
      tellUnknown(holder, "holder", among: handOver.holders)
      return nil
    }
    return .held(clock: clock.name, by: holder.name)
  }

  private mutating func age(_ hours: Phrase, _ population: Population) -> Quantity? {
    let name = hoursName(hours)
    guard case .standing = population.members else {
      findings.add(
        .wrongType,
        "only what is open at the end of a period has an age",
        at: hours,
        remedy: "count `\(population.record)s whose CLOCK is open at month end`"
      )
      return nil
    }
    return name.map { .age(hours: $0) }
  }
}

extension Field {
  /// True when it can be added up and ranked.
  fileprivate var isNumber: Bool {
    switch kind {
    case .count, .number: true
    case .names, .instant: false
    }
  }
}
