// The forms of clocks, and what holds or moves them.

import Agreements
import Quantities

extension Allowance: ExchangedRecord {
  static var formName: String { "allowance" }

  static var formMembers: [Member<Self>] {
    [
      Member("length", \.length),
      Member("hours", \.hours),
      Member("citation", \.citation),
    ]
  }
}

extension Clock: ExchangedRecord {
  static var formName: String { "clock" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("record", \.record),
      Member("condition", \.condition),
      Member("start", \.start),
      Member("stop", \.stop),
      Member("cancellations", \.cancellations),
      Member("pauses", \.pauses),
      Member("longest_pause", \.longestPause),
      Member("reopening", \.reopening),
      Member("reprioritising", \.reprioritising),
      Member("promise", \.promise),
      Member("repeating", \.repeating),
      Member("citation", \.citation),
    ]
  }
}

extension DueDate: ExchangedRecord {
  static var formName: String { "due-date" }

  static var formMembers: [Member<Self>] {
    [
      Member("rule", \.rule),
      Member("citation", \.citation),
    ]
  }
}

extension DueDate.Rule: ExchangedChoice {
  static var formName: String { "due-date.rule" }

  static var choices: [Choice] {
    [
      Choice(
        "working-days",
        ("count", Looked<Int64>.self),
        ("of", Looked<String>.self),
        ("rolled_first", Bool.self)
      ),
      Choice("days", Looked<Int64>.self),
      Choice("field", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .workingDays(let count, let of, let rolledFirst):
      Chosen("working-days", count, of, rolledFirst)
    case .days(let value): Chosen("days", value)
    case .field(let value): Chosen("field", value)
    }
  }
}

extension HandOver: ExchangedRecord {
  static var formName: String { "hand-over" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("clock", \.clock),
      Member("holders", \.holders),
      Member("first", \.first),
      Member("moved", \.moved),
      Member("field", \.field),
      Member("citation", \.citation),
    ]
  }
}

extension Limit: ExchangedRecord {
  static var formName: String { "limit" }

  static var formMembers: [Member<Self>] {
    [
      Member("length", \.length),
      Member("citation", \.citation),
    ]
  }
}

extension Limit.Length: ExchangedChoice {
  static var formName: String { "limit.length" }

  static var choices: [Choice] {
    [
      Choice("elapsed", Span.self),
      Choice("served", ("time", Span.self), ("of", String.self)),
      Choice("working-days", ("count", Int.self), ("of", String.self), ("rolled_first", Bool.self)),
      Choice("days", Int.self),
      Choice("months", Int.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .elapsed(let value): Chosen("elapsed", value)
    case .served(let time, let of): Chosen("served", time, of)
    case .workingDays(let count, let of, let rolledFirst):
      Chosen("working-days", count, of, rolledFirst)
    case .days(let value): Chosen("days", value)
    case .months(let value): Chosen("months", value)
    }
  }
}

extension Pause: ExchangedRecord {
  static var formName: String { "pause" }

  static var formMembers: [Member<Self>] {
    [
      Member("from", \.from),
      Member("until", \.until),
      Member("citation", \.citation),
    ]
  }
}

extension Promise: ExchangedChoice {
  static var formName: String { "promise" }

  static var choices: [Choice] {
    [
      Choice("duration", Allowance.self),
      Choice("date", DueDate.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .duration(let value): Chosen("duration", value)
    case .date(let value): Chosen("date", value)
    }
  }
}

extension Reopening: ExchangedRecord {
  static var formName: String { "reopening" }

  static var formMembers: [Member<Self>] {
    [
      Member("event", \.event),
      Member("effect", \.effect),
      Member("limit", \.limit),
      Member("beyond", \.beyond),
      Member("citation", \.citation),
    ]
  }
}

extension Reopening.Effect: ExchangedChoice {
  static var formName: String { "reopening.effect" }

  static var choices: [Choice] {
    [
      Choice("runs-on-without-stopped-time"),
      Choice("runs-on-with-stopped-time"),
      Choice("new-cycle"),
      Choice("never"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .runsOnWithoutStoppedTime: Chosen("runs-on-without-stopped-time")
    case .runsOnWithStoppedTime: Chosen("runs-on-with-stopped-time")
    case .newCycle: Chosen("new-cycle")
    case .never: Chosen("never")
    }
  }
}

extension Repeating: ExchangedChoice {
  static var formName: String { "repeating" }

  static var choices: [Choice] {
    [
      Choice("once"),
      Choice("each-start"),
      Choice("each-update", [EventPattern].self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .once: Chosen("once")
    case .eachStart: Chosen("each-start")
    case .eachUpdate(let value): Chosen("each-update", value)
    }
  }
}

extension Reprioritising: ExchangedRecord {
  static var formName: String { "reprioritising" }

  static var formMembers: [Member<Self>] {
    [
      Member("effect", \.effect),
      Member("citation", \.citation),
    ]
  }
}

extension Reprioritising.Effect: ExchangedWord {
  static var formName: String { "reprioritising.effect" }
}
