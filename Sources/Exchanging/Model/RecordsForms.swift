// The forms of records, events and conditions.

import Agreements
import Quantities

extension Condition: ExchangedChoice {
  static var formName: String { "condition" }

  static var choices: [Choice] {
    [
      Choice("all", [Condition].self),
      Choice("any", [Condition].self),
      Choice("not", Condition.self),
      Choice("test", ("input", RuleInput.self), ("test", CellTest.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .all(let value): Chosen("all", value)
    case .any(let value): Chosen("any", value)
    case .not(let value): Chosen("not", value)
    case .test(let input, let test): Chosen("test", input, test)
    }
  }
}

extension EventKind: ExchangedRecord {
  static var formName: String { "event-kind" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("fields", \.fields),
    ]
  }
}

extension EventPattern: ExchangedRecord {
  static var formName: String { "event-pattern" }

  static var formMembers: [Member<Self>] {
    [
      Member("record", \.record),
      Member("event", \.event),
      Member("condition", \.condition),
      Member("citation", \.citation),
    ]
  }
}

extension Field: ExchangedRecord {
  static var formName: String { "field" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("kind", \.kind),
    ]
  }
}

extension Field.Kind: ExchangedChoice {
  static var formName: String { "field.kind" }

  static var choices: [Choice] {
    [
      Choice("names", [String].self),
      Choice("count"),
      Choice("number", ("decimals", Int.self)),
      Choice("instant"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .names(let value): Chosen("names", value)
    case .count: Chosen("count")
    case .number(let decimals): Chosen("number", decimals)
    case .instant: Chosen("instant")
    }
  }
}

extension FieldSetter: ExchangedRecord {
  static var formName: String { "field-setter" }

  static var formMembers: [Member<Self>] {
    [
      Member("record", \.record),
      Member("field", \.field),
      Member("by", \.by),
      Member("challenger", \.challenger),
      Member("within", \.within),
      Member("citation", \.citation),
    ]
  }
}

extension Record: ExchangedRecord {
  static var formName: String { "record" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("events", \.events),
      Member("intervals", \.intervals),
      Member("fields", \.fields),
      Member("citation", \.citation),
    ]
  }
}
