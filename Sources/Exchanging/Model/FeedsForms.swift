// The forms of feeds.

import Agreements
import Quantities

extension ColumnTime: ExchangedRecord {
  static var formName: String { "column-time" }

  static var formMembers: [Member<Self>] {
    [
      Member("column", \.column),
      Member("format", \.format),
    ]
  }
}

extension EventMapping: ExchangedRecord {
  static var formName: String { "event-mapping" }

  static var formMembers: [Member<Self>] {
    [
      Member("event", \.event),
      Member("trigger", \.trigger),
      Member("condition", \.condition),
      Member("at", \.at),
      Member("end", \.end),
      Member("citation", \.citation),
    ]
  }
}

extension EventMapping.Trigger: ExchangedChoice {
  static var formName: String { "event-mapping.trigger" }

  static var choices: [Choice] {
    [
      Choice("always"),
      Choice("first-row"),
      Choice("becomes", ("column", String.self), ("value", String.self)),
      Choice("leaves", ("column", String.self), ("value", String.self)),
      Choice("rises", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .always: Chosen("always")
    case .firstRow: Chosen("first-row")
    case .becomes(let column, let value): Chosen("becomes", column, value)
    case .leaves(let column, let value): Chosen("leaves", column, value)
    case .rises(let value): Chosen("rises", value)
    }
  }
}

extension Feed: ExchangedRecord {
  static var formName: String { "feed" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("format", \.format),
      Member("shape", \.shape),
      Member("record", \.record),
      Member("subject_column", \.subjectColumn),
      Member("at", \.at),
      Member("identity", \.identity),
      Member("sequence", \.sequence),
      Member("account_column", \.accountColumn),
      Member("blanks", \.blanks),
      Member("events", \.events),
      Member("fields", \.fields),
      Member("citation", \.citation),
    ]
  }
}

extension Feed.Format: ExchangedChoice {
  static var formName: String { "feed.format" }

  static var choices: [Choice] {
    [
      Choice("csv"),
      Choice("ndjson"),
      Choice("json"),
      Choice("xes"),
      Choice("xlsx", ("sheet", String?.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .csv: Chosen("csv")
    case .ndjson: Chosen("ndjson")
    case .json: Chosen("json")
    case .xes: Chosen("xes")
    case .xlsx(let sheet): Chosen("xlsx", sheet)
    }
  }
}

extension Feed.Shape: ExchangedWord {
  static var formName: String { "feed.shape" }
}

extension FieldMapping: ExchangedRecord {
  static var formName: String { "field-mapping" }

  static var formMembers: [Member<Self>] {
    [
      Member("field", \.field),
      Member("column", \.column),
      Member("reading", \.reading),
      Member("citation", \.citation),
    ]
  }
}

extension FieldMapping.Reading: ExchangedChoice {
  static var formName: String { "field-mapping.reading" }

  static var choices: [Choice] {
    [
      Choice("names", ("cases", [FieldMapping.Case].self), ("otherwise", String?.self)),
      Choice("count"),
      Choice("number", ("decimals", Int.self)),
      Choice("instant", TimeFormat.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .names(let cases, let otherwise): Chosen("names", cases, otherwise)
    case .count: Chosen("count")
    case .number(let decimals): Chosen("number", decimals)
    case .instant(let value): Chosen("instant", value)
    }
  }
}

extension FieldMapping.Case: ExchangedRecord {
  static var formName: String { "field-mapping.case" }

  static var formMembers: [Member<Self>] {
    [
      Member("text", \.text),
      Member("name", \.name),
    ]
  }
}

extension RowCondition: ExchangedChoice {
  static var formName: String { "row-condition" }

  static var choices: [Choice] {
    [
      Choice("column", ("column", String.self), ("is_one_of", [String].self)),
      Choice("blank", String.self),
      Choice("all", [RowCondition].self),
      Choice("any", [RowCondition].self),
      Choice("not", RowCondition.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .column(let column, let isOneOf): Chosen("column", column, isOneOf)
    case .blank(let value): Chosen("blank", value)
    case .all(let value): Chosen("all", value)
    case .any(let value): Chosen("any", value)
    case .not(let value): Chosen("not", value)
    }
  }
}
