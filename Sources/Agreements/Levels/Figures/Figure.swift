/// A level over a population: a share, a number, a sum, a mean, a rank or a rate.
package struct Figure: Hashable, Sendable {
  /// How a member of the population is good.
  package enum Test: Hashable, Sendable {
    /// The clock was met on it; members still undecided are listed and not counted.
    case met(clock: String)

    /// Its facts at the cut-off satisfy a condition.
    case holds(Condition)
  }

  /// What is made of the population.
  package enum Statistic: Hashable, Sendable {
    /// The good ones out of all that count.
    case share(Test)

    /// How many count.
    case count

    /// The quantity of all, added up.
    case sum(Quantity)

    /// Their sum over their number.
    case mean(Quantity)

    /// The value at a rank.
    case percentile(Percentile, Quantity)

    /// The smallest value, or the greatest.
    case extreme(Quantity, isGreatest: Bool)

    /// The subjects of another population, for each one of this.
    case rate(Population)
  }

  /// What is counted.
  package let population: Population

  /// What is made of it.
  package let statistic: Statistic

  /// Creates a figure.
  package init(_ population: Population, _ statistic: Statistic) {
    self.population = population
    self.statistic = statistic
  }

  /// What the figure counts; a rate may be compared with a share or with a number.
  package var unit: FigureUnit {
    switch statistic {
    case .share, .rate: .share
    case .count: .number
    case .sum(let quantity), .mean(let quantity), .percentile(_, let quantity),
      .extreme(let quantity, _):
      quantity.unit
    }
  }

  /// The quantity it reads, or nil when it counts members.
  package var quantity: Quantity? {
    switch statistic {
    case .share, .count, .rate: nil
    case .sum(let quantity), .mean(let quantity), .percentile(_, let quantity),
      .extreme(let quantity, _):
      quantity
    }
  }

  /// True when nothing to count is nought and not nothing: a count, a sum.
  package var isNoughtOfNothing: Bool {
    switch statistic {
    case .count, .sum: true
    default: false
    }
  }
}
