// The forms of levels and what they leave out.

import Agreements
import Quantities

extension Availability: ExchangedRecord {
  static var formName: String { "availability" }

  static var formMembers: [Member<Self>] {
    [
      Member("hours", \.hours),
      Member("down", \.down),
      Member("shortest", \.shortest),
      Member("blocks", \.blocks),
      Member("components", \.components),
      Member("degraded", \.degraded),
      Member("window", \.window),
    ]
  }
}

extension TimeBlocks: ExchangedRecord {
  static var formName: String { "time-blocks" }

  static var formMembers: [Member<Self>] {
    [
      Member("length", \.length),
      Member("counts_started", \.countsStarted),
    ]
  }
}

extension Availability.Components: ExchangedRecord {
  static var formName: String { "availability.components" }

  static var formMembers: [Member<Self>] {
    [
      Member("field", \.field),
      Member("weights", \.weights),
    ]
  }
}

extension Availability.Degradation: ExchangedRecord {
  static var formName: String { "availability.degradation" }

  static var formMembers: [Member<Self>] {
    [
      Member("field", \.field),
      Member("shares", \.shares),
    ]
  }
}

extension ClockShare: ExchangedRecord {
  static var formName: String { "clock-share" }

  static var formMembers: [Member<Self>] {
    [
      Member("placed_by", \.placedBy),
      Member("condition", \.condition),
      Member("clock", \.clock),
    ]
  }
}

extension Exclusion: ExchangedRecord {
  static var formName: String { "exclusion" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("level", \.level),
      Member("effect", \.effect),
      Member("when", \.when),
      Member("announced", \.announced),
      Member("between", \.between),
      Member("quota", \.quota),
      Member("citation", \.citation),
    ]
  }
}

extension Exclusion.Effect: ExchangedChoice {
  static var formName: String { "exclusion.effect" }

  static var choices: [Choice] {
    [
      Choice("down-and-agreed-time"),
      Choice("down-time"),
      Choice("subject"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .downAndAgreedTime: Chosen("down-and-agreed-time")
    case .downTime: Chosen("down-time")
    case .subject: Chosen("subject")
    }
  }
}

extension FigureUnit: ExchangedChoice {
  static var formName: String { "figure-unit" }

  static var choices: [Choice] {
    [
      Choice("share"),
      Choice("number"),
      Choice("time"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .share: Chosen("share")
    case .number: Chosen("number")
    case .time: Chosen("time")
    }
  }
}

extension Figure: ExchangedRecord {
  static var formName: String { "figure" }

  static var formMembers: [Member<Self>] {
    [
      Member("population", \.population),
      Member("statistic", \.statistic),
    ]
  }
}

extension Figure.Test: ExchangedChoice {
  static var formName: String { "figure.test" }

  static var choices: [Choice] {
    [
      Choice("met", String.self),
      Choice("holds", Condition.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .met(let value): Chosen("met", value)
    case .holds(let value): Chosen("holds", value)
    }
  }
}

extension Figure.Statistic: ExchangedChoice {
  static var formName: String { "figure.statistic" }

  static var choices: [Choice] {
    [
      Choice("share", Figure.Test.self),
      Choice("count"),
      Choice("sum", Quantity.self),
      Choice("mean", Quantity.self),
      Choice("percentile", ("percentile", Percentile.self), ("quantity", Quantity.self)),
      Choice("extreme", ("quantity", Quantity.self), ("greatest", Bool.self)),
      Choice("rate", Population.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .share(let value): Chosen("share", value)
    case .count: Chosen("count")
    case .sum(let value): Chosen("sum", value)
    case .mean(let value): Chosen("mean", value)
    case .percentile(let percentile, let quantity): Chosen("percentile", percentile, quantity)
    case .extreme(let quantity, let greatest): Chosen("extreme", quantity, greatest)
    case .rate(let value): Chosen("rate", value)
    }
  }
}

extension Percentile: ExchangedRecord {
  static var formName: String { "percentile" }

  static var formMembers: [Member<Self>] {
    [
      Member("rank", \.rank),
      Member("definition", \.definition),
    ]
  }
}

extension Percentile.Definition: ExchangedWord {
  static var formName: String { "percentile.definition" }
}

extension Population: ExchangedRecord {
  static var formName: String { "population" }

  static var formMembers: [Member<Self>] {
    [
      Member("record", \.record),
      Member("members", \.members),
      Member("condition", \.condition),
      Member("window", \.window),
    ]
  }
}

extension Population.Members: ExchangedChoice {
  static var formName: String { "population.members" }

  static var choices: [Choice] {
    [
      Choice("subjects", EventPattern.self),
      Choice("runs", ("clock", String.self), ("edge", Population.RunEdge.self)),
      Choice("standing", ("clock", String.self), ("overdue", Bool.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .subjects(let value): Chosen("subjects", value)
    case .runs(let clock, let edge): Chosen("runs", clock, edge)
    case .standing(let clock, let overdue): Chosen("standing", clock, overdue)
    }
  }
}

extension Population.RunEdge: ExchangedWord {
  static var formName: String { "population.run-edge" }
}

extension Quantity: ExchangedChoice {
  static var formName: String { "quantity" }

  static var choices: [Choice] {
    [
      Choice("field", String.self),
      Choice("elapsed", String.self),
      Choice("held", ("clock", String.self), ("by", String.self)),
      Choice("age", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .field(let value): Chosen("field", value)
    case .elapsed(let value): Chosen("elapsed", value)
    case .held(let clock, let by): Chosen("held", clock, by)
    case .age(let value): Chosen("age", value)
    }
  }
}

extension Goal: ExchangedRecord {
  static var formName: String { "goal" }

  static var formMembers: [Member<Self>] {
    [
      Member("side", \.side),
      Member("bound", \.bound),
    ]
  }
}

extension Goal.Side: ExchangedChoice {
  static var formName: String { "goal.side" }

  static var choices: [Choice] {
    [
      Choice("at-least"),
      Choice("at-most"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .atLeast: Chosen("at-least")
    case .atMost: Chosen("at-most")
    }
  }
}

extension Goal.Bound: ExchangedChoice {
  static var formName: String { "goal.bound" }

  static var choices: [Choice] {
    [
      Choice("share", Percent.self),
      Choice("number", ("number", Ratio.self), ("decimals", Int.self)),
      Choice("time", Span.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .share(let value): Chosen("share", value)
    case .number(let number, let decimals): Chosen("number", number, decimals)
    case .time(let value): Chosen("time", value)
    }
  }
}

extension LevelWindow: ExchangedChoice {
  static var formName: String { "level-window" }

  static var choices: [Choice] {
    [
      Choice("period"),
      Choice("rolling-months", Int.self),
      Choice("rolling-days", Int.self),
      Choice("any-days", Int.self),
      Choice("contract-year"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .period: Chosen("period")
    case .rollingMonths(let value): Chosen("rolling-months", value)
    case .rollingDays(let value): Chosen("rolling-days", value)
    case .anyDays(let value): Chosen("any-days", value)
    case .contractYear: Chosen("contract-year")
    }
  }
}

extension ServiceLevel: ExchangedRecord {
  static var formName: String { "service-level" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("measure", \.measure),
      Member("goal", \.goal),
      Member("too_few", \.tooFew),
      Member("empty", \.empty),
      Member("citation", \.citation),
    ]
  }
}

extension ServiceLevel.Measure: ExchangedChoice {
  static var formName: String { "service-level.measure" }

  static var choices: [Choice] {
    [
      Choice("availability", Availability.self),
      Choice("clock-met", ClockShare.self),
      Choice("figure", Figure.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .availability(let value): Chosen("availability", value)
    case .clockMet(let value): Chosen("clock-met", value)
    case .figure(let value): Chosen("figure", value)
    }
  }
}

extension ServiceLevel.Empty: ExchangedWord {
  static var formName: String { "service-level.empty" }
}

extension SmallPopulation: ExchangedRecord {
  static var formName: String { "small-population" }

  static var formMembers: [Member<Self>] {
    [
      Member("under", \.under),
      Member("allows", \.allows),
    ]
  }
}
