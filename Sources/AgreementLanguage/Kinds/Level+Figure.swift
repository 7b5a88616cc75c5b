import Agreements
import Quantities

extension Resolver {
  /// Reads what is made of a population, under `measured`.
  mutating func statistic(
    _ phrase: Phrase,
    _ population: Population,
    _ section: Section
  ) -> Figure.Statistic? {
    if phrase.text == "count" { return .count }
    if let test = phrase.dropping(first: "share where") {
      return goodness(test, population).map { .share(.holds($0)) }
    }
    if let words = phrase.dropping(first: "sum of") {
      return quantity(words, population).map { .sum($0) }
    }
    if let words = phrase.dropping(first: "mean of") {
      return quantity(words, population).map { .mean($0) }
    }
    if let words = phrase.dropping(first: "median of") {
      return quantity(words, population).map { .percentile(.median, $0) }
    }
    for (word, isGreatest) in [("greatest", true), ("smallest", false)] {
      guard let words = phrase.dropping(first: word) else { continue }
      return quantity(words, population).map { .extreme($0, isGreatest: isGreatest) }
    }
    if let (rank, rest) = phrase.split(at: "percentile of") {
      return percentile(rank, rest, population)
    }
    if let (counted, each) = phrase.splitLast(at: "per") {
      return rate(counted, each, population, section)
    }
    Complaint.add(
      to: &findings,
      about: phrase,
      wanted: "`count`, `share where …`, `sum of`, `mean of`, `median of`, `greatest`, `smallest`, "
        + "`90th percentile of …, nearest rank` or `defects found per delivery`"
    )
    return nil
  }

  /// A condition on the facts of a member at the cut-off.
  mutating func goodness(_ phrase: Phrase, _ population: Population) -> Condition? {
    condition(phrase, Scope(record: agreement.record(population.record), allowsTables: true))
  }

  /// Reads `90th` and `resolution elapsed, nearest rank`.
  private mutating func percentile(
    _ rank: Phrase,
    _ rest: Phrase,
    _ population: Population
  ) -> Figure.Statistic? {
    let parts = rest.split(on: .comma)
    guard let number = Written.rank(rank), number.ratio <= Ratio(100) else {
      Complaint.add(to: &findings, about: rank, wanted: "a rank such as `90th` or `99.9th`")
      return nil
    }
    let known = Percentile.Definition.allCases
    guard parts.count == 2,
      let definition = known.first(where: { parts[1].says($0.rawValue) })
    else {
      findings.add(
        .percentileUndefined,
        "nothing says which definition of a percentile is meant, and they differ",
        at: parts.count == 2 ? parts[1] : rest,
        remedy: "end it with " + known.map { "`, \($0.rawValue)`" }.joined(separator: " or ")
      )
      return nil
    }
    let percent = Percent(fraction: number.ratio / Ratio(100), decimals: number.decimals)
    return quantity(parts[0], population).map { .percentile(Percentile(percent, definition), $0) }
  }

  /// Reads `defects found where severity is major per delivery`: a second population in the same
  /// window, for each member of the first.
  private mutating func rate(
    _ counted: Phrase,
    _ each: Phrase,
    _ population: Population,
    _ section: Section
  ) -> Figure.Statistic? {
    if each.name != population.record {
      Complaint.add(to: &findings, about: each, wanted: "`\(population.record)`, what is counted")
      return nil
    }
    let (place, test) = counted.split(at: "where") ?? (counted, nil)
    let (plural, event) = place.firstWord
    guard let record = record(plural), let pattern = placing(event, of: record, section) else {
      return nil
    }
    var condition: Condition?
    if let test {
      condition = self.condition(test, Scope(record: record, allowsTables: true))
      if condition == nil { return nil }
    }
    return .rate(
      Population(
        record: record.name,
        members: .subjects(pattern),
        condition: condition,
        window: population.window
      )
    )
  }
}

extension Written {
  /// The number of a rank such as `90th` or `99.9th`.
  static func rank(_ phrase: Phrase) -> Number? {
    guard ["st", "nd", "rd", "th"].contains(where: phrase.text.hasSuffix) else { return nil }
    return number(phrase.text.dropLast(2))
  }
}
