// The forms of parties, definitions and terms.

import Agreements
import Quantities

extension Account: ExchangedRecord {
  static var formName: String { "account" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("citation", \.citation),
    ]
  }
}

extension AmountRule: ExchangedChoice {
  static var formName: String { "amount-rule" }

  static var choices: [Choice] {
    [
      Choice("written", ("amount", Money.self), ("per", String?.self)),
      Choice("share", ("share", Percent.self), ("of", String.self)),
      Choice("defined", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .written(let amount, let per): Chosen("written", amount, per)
    case .share(let share, let of): Chosen("share", share, of)
    case .defined(let value): Chosen("defined", value)
    }
  }
}

extension Definition: ExchangedRecord {
  static var formName: String { "definition" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("value", \.value),
      Member("citation", \.citation),
    ]
  }
}

extension Literal: ExchangedChoice {
  static var formName: String { "literal" }

  static var choices: [Choice] {
    [
      Choice("money", ("amount", Money.self), ("per", String?.self)),
      Choice("unit-price", UnitPrice.self),
      Choice("percent", ("share", Percent.self), ("of", String?.self)),
      Choice("span", SpanLiteral.self),
      Choice("time", TimeOfDay.self),
      Choice("date", CivilDate.self),
      Choice("civil-time", CivilTime.self),
      Choice("count", Int64.self),
      Choice("number", ("number", Ratio.self), ("decimals", Int.self)),
      Choice("name", String.self),
      Choice("text", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .money(let amount, let per): Chosen("money", amount, per)
    case .unitPrice(let value): Chosen("unit-price", value)
    case .percent(let share, let of): Chosen("percent", share, of)
    case .span(let value): Chosen("span", value)
    case .time(let value): Chosen("time", value)
    case .date(let value): Chosen("date", value)
    case .civilTime(let value): Chosen("civil-time", value)
    case .count(let value): Chosen("count", value)
    case .number(let number, let decimals): Chosen("number", number, decimals)
    case .name(let value): Chosen("name", value)
    case .text(let value): Chosen("text", value)
    }
  }
}

extension MoneyPolicy: ExchangedRecord {
  static var formName: String { "money-policy" }

  static var formMembers: [Member<Self>] {
    [
      Member("currency", \.currency),
      Member("rounding", \.rounding),
      Member("citation", \.citation),
    ]
  }
}

extension Occasion: ExchangedChoice {
  static var formName: String { "occasion" }

  static var choices: [Choice] {
    [
      Choice("event", EventName.self),
      Choice("duty", String.self),
      Choice("receipt"),
      Choice("received", EventName.self),
      Choice("period-end"),
      Choice("end-of-each", Rhythm.self),
      Choice("end"),
      Choice("expiry"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .event(let value): Chosen("event", value)
    case .duty(let value): Chosen("duty", value)
    case .receipt: Chosen("receipt")
    case .received(let value): Chosen("received", value)
    case .periodEnd: Chosen("period-end")
    case .endOfEach(let value): Chosen("end-of-each", value)
    case .end: Chosen("end")
    case .expiry: Chosen("expiry")
    }
  }
}

extension Party: ExchangedRecord {
  static var formName: String { "party" }

  static var formMembers: [Member<Self>] {
    [
      Member("role", \.role),
      Member("kind", \.kind),
      Member("name", \.name),
      Member("signers", \.signers),
      Member("addresses", \.addresses),
      Member("zone", \.zone),
      Member("citation", \.citation),
    ]
  }
}

extension Party.Address: ExchangedRecord {
  static var formName: String { "party.address" }

  static var formMembers: [Member<Self>] {
    [
      Member("kind", \.kind),
      Member("place", \.place),
    ]
  }
}

extension Rhythm: ExchangedWord {
  static var formName: String { "rhythm" }
}

extension Term: ExchangedRecord {
  static var formName: String { "term" }

  static var formMembers: [Member<Self>] {
    [
      Member("citation", \.citation),
      Member("state", \.state),
    ]
  }
}

extension Term.State: ExchangedChoice {
  static var formName: String { "term.state" }

  static var choices: [Choice] {
    [
      Choice("run"),
      Choice("recorded", String.self),
      Choice("judged", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .run: Chosen("run")
    case .recorded(let value): Chosen("recorded", value)
    case .judged(let value): Chosen("judged", value)
    }
  }
}

extension UnitPrice: ExchangedRecord {
  static var formName: String { "unit-price" }

  static var formMembers: [Member<Self>] {
    [
      Member("amount", \.amount),
      Member("decimals", \.decimals),
      Member("currency", \.currency),
      Member("per", \.per),
    ]
  }
}
