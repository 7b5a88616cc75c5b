import Agreements

extension Checking {
  /// The conditions of clocks, levels, exclusions and channels, as far as they could be read.
  var predicates: [Predicate] {
    let clocks = agreement.clocks.flatMap { clock in
      [Predicate(clock.condition, section(.clock, clock.name)?.value("for"))]
        + clock.patterns.map { Predicate($0) }
    }
    let levels = agreement.levels.flatMap { predicates(of: $0) }
    let channels = agreement.governance.channels.map { channel in
      Predicate(channel.cases, section(.channel, channel.name)?.value("for"))
    }
    let others =
      agreement.exclusions.map { Predicate($0.when) }
      + agreement.handOvers.map { Predicate($0.moved) }
    return (clocks + levels + channels + others).compactMap(\.self)
  }

  private func predicates(of level: ServiceLevel) -> [Predicate?] {
    let section = section(.level, level.name)
    let (outOf, good) = (section?.value("out-of"), section?.value("good"))
    switch level.measure {
    case .availability(let availability): return [Predicate(availability.down)]
    case .clockMet(let share): return [Predicate(share.condition, outOf)]
    case .figure(let figure):
      let measured = section?.value("measured")
      var found = [Predicate(figure.population.condition, outOf)]
      if case .share(.holds(let test)) = figure.statistic {
        found.append(Predicate(test, good ?? measured))
      }
      if case .rate(let other) = figure.statistic {
        found.append(Predicate(other.condition, measured))
      }
      return found
    }
  }

  /// The first block or row of a kind with a name.
  func section(_ kind: Kind, _ name: String) -> Section? {
    sections.first(kind, named: name)
  }
}

extension Clock {
  /// Every event it looks at, with what each must show.
  fileprivate var patterns: [EventPattern] {
    var patterns = [start, stop] + cancellations + pauses.flatMap { [$0.from, $0.until] }
    if case .eachUpdate(let updates) = repeating { patterns += updates }
    return patterns + [reopening.event].compactMap(\.self)
  }
}
