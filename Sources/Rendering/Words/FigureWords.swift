import Agreements
import Quantities

extension Figure {
  /// What is measured, as a sentence says it: `the mean of resolution elapsed, of tickets opened in
  /// the month`.
  var words: String { "\(statistic.words), out of \(population.words)" }

  /// What the numbers above the line count.
  var numeratorUnit: String {
    switch statistic {
    case .share, .count: return population.noun
    case .rate(let other): return other.record.plural
    case .sum(let quantity), .mean(let quantity), .percentile(_, let quantity),
      .extreme(let quantity, _):
      if case .field(let name) = quantity { return name }
      return "microseconds"
    }
  }
}

extension Figure.Statistic {
  fileprivate var words: String {
    switch self {
    case .share(.met(let clock)): "the share that met \(clock)"
    case .share(.holds): "the share that satisfies the condition"
    case .count: "how many there are"
    case .sum(let quantity): "the sum of \(quantity.words)"
    case .mean(let quantity): "the mean of \(quantity.words)"
    case .percentile(let percentile, let quantity): "\(percentile.words) of \(quantity.words)"
    case .extreme(let quantity, let isGreatest):
      "the \(isGreatest ? "greatest" : "smallest") \(quantity.words)"
    case .rate(let other): "\(other.words) for each one"
    }
  }
}

extension Percentile {
  fileprivate var words: String {
    if self == .median { return "the median" }
    let number = ShareText.decimal(hundredths: rank.fraction * Ratio(100))
    let isTeen = ["11", "12", "13"].contains(String(number.suffix(2)))
    let endings: [Character: String] = ["1": "st", "2": "nd", "3": "rd"]
    let ending = isTeen ? "th" : number.last.flatMap { endings[$0] } ?? "th"
    return "the \(number)\(ending) percentile (\(definition.rawValue))"
  }
}

extension Quantity {
  fileprivate var words: String {
    switch self {
    case .field(let name): name
    case .elapsed(let clock): "\(clock) elapsed"
    case .held(let clock, let holder): "\(clock) held by \(holder)"
    case .age(let hours): "age in \(hours)"
    }
  }
}

extension Population {
  /// What its members are: the records by name, or runs.
  var noun: String { singular.plural }

  /// What one of its members is.
  var singular: String { if case .runs = members { "run" } else { record } }

  /// Whom it counts, such as `tickets opened in the period`.
  var words: String {
    let whom: String
    switch members {
    case .subjects(let pattern): whom = "\(record.plural) \(pattern.event)"
    case .runs(let clock, let edge): whom = "runs of \(clock) \(edge.rawValue)"
    case .standing(let clock, let isOverdue):
      whom = "\(record.plural) whose \(clock) is open" + (isOverdue ? " and overdue" : "")
      return whom + " at the end of the period"
        + (condition == nil ? "" : ", as far as `where` says")
    }
    return "\(whom) in \(window.words)" + (condition == nil ? "" : ", as far as `where` says")
  }
}

extension LevelWindow {
  /// The days it looks at, in words.
  var words: String {
    switch self {
    case .period: "the period"
    case .rollingMonths(let count): "the \(counted(count, "month")) that end with the period"
    case .rollingDays(let count): "the \(counted(count, "day")) that end with the period"
    case .anyDays(let count): "any \(counted(count, "day"))"
    case .contractYear: "the contract year up to the end of the period"
    }
  }
}
