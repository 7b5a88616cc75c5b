// The forms of rule tables.

import Agreements
import Quantities

extension CellTest: ExchangedChoice {
  static var formName: String { "cell-test" }

  static var choices: [Choice] {
    [
      Choice("any"),
      Choice("otherwise"),
      Choice("names", [String].self),
      Choice("range", ("lower", CellTest.Bound?.self), ("upper", CellTest.Bound?.self)),
      Choice(
        "working-day",
        ("of", String.self),
        ("before", TimeOfDay?.self),
        ("or_at", Bool.self)
      ),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .any: Chosen("any")
    case .otherwise: Chosen("otherwise")
    case .names(let value): Chosen("names", value)
    case .range(let lower, let upper): Chosen("range", lower, upper)
    case .workingDay(let of, let before, let orAt): Chosen("working-day", of, before, orAt)
    }
  }
}

extension CellTest.Bound: ExchangedRecord {
  static var formName: String { "cell-test.bound" }

  static var formMembers: [Member<Self>] {
    [
      Member("value", \.value),
      Member("inclusive", \.isInclusive),
    ]
  }
}

extension RuleInput: ExchangedChoice {
  static var formName: String { "rule-input" }

  static var choices: [Choice] {
    [
      Choice("field", ("record", String.self), ("name", String.self)),
      Choice("table", ("table", String.self), ("output", String.self)),
      Choice("figure", FigureName.self),
      Choice("level"),
      Choice("attained"),
      Choice("channel"),
      Choice("moment"),
      Choice("used", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .field(let record, let name): Chosen("field", record, name)
    case .table(let table, let output): Chosen("table", table, output)
    case .figure(let value): Chosen("figure", value)
    case .level: Chosen("level")
    case .attained: Chosen("attained")
    case .channel: Chosen("channel")
    case .moment: Chosen("moment")
    case .used(let value): Chosen("used", value)
    }
  }
}

extension RuleTable: ExchangedRecord {
  static var formName: String { "rule-table" }

  static var formMembers: [Member<Self>] {
    [
      Member("id", \.id),
      Member("title", \.title),
      Member("policy", \.policy),
      Member("complete", \.isComplete),
      Member("inputs", \.inputs),
      Member("outputs", \.outputs),
      Member("rows", \.rows),
      Member("attained_unit", \.attainedUnit),
      Member("citation", \.citation),
    ]
  }
}

extension RuleTable.Policy: ExchangedChoice {
  static var formName: String { "rule-table.policy" }

  static var choices: [Choice] {
    [
      Choice("unique"),
      Choice("every-row"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .unique: Chosen("unique")
    case .everyRow: Chosen("every-row")
    }
  }
}

extension RuleTable.Row: ExchangedRecord {
  static var formName: String { "rule-table.row" }

  static var formMembers: [Member<Self>] {
    [
      Member("tests", \.tests),
      Member("answers", \.answers),
      Member("citation", \.citation),
    ]
  }
}
