// The forms of the agreement itself, and of what is not written part by part.

import Agreements
import Diagnostics
import Quantities

extension Agreement: ExchangedRecord {
  static var formName: String { "agreement" }

  static var formMembers: [Member<Self>] {
    [
      Member("id", \.id), Member("title", \.title), Member("parties", \.parties),
      Member("in_force", \.term), Member("zone", \.zone), Member("accounts", \.accounts),
      Member("periods", \.periods), Member("money", \.money), Member("prevails", \.prevails),
      Member("runs", \.runs), Member("languages", \.languages),
      Member("clauses", \.clauses), Member("calendars", \.calendars),
      Member("definitions", \.definitions), Member("hours", \.hours),
      Member("records", \.records), Member("tables", \.tables), Member("clocks", \.clocks),
      Member("hand_overs", \.handOvers), Member("levels", \.levels),
      Member("exclusions", \.exclusions), Member("calculations", \.calculations),
      Member("credits", \.credits), Member("worked_credits", \.workedCredits),
      Member("receipts", \.receipts), Member("governance", \.governance),
      Member("examples", \.examples), Member("feeds", \.feeds), Member("terms", \.terms),
    ]
  }

  private var term: DatesInForce {
    DatesInForce(first: inForce.first, last: inForce.last, fixedTermEnd: fixedTermEnd)
  }
}

/// The dates an agreement is in force, both included.
private struct DatesInForce: ExchangedRecord {
  let first: CivilDate
  let last: CivilDate?
  let fixedTermEnd: CivilDate?

  static var formName: String { "in-force" }

  static var formMembers: [Member<Self>] {
    [
      Member("first", \.first), Member("last", \.last), Member("fixed_term_end", \.fixedTermEnd),
    ]
  }
}

extension NamedHours: ExchangedRecord {
  static var formName: String { "named-hours" }

  static var formMembers: [Member<Self>] {
    [Member("name", \.name), Member("text", \.text), Member("citation", \.citation)]
  }
}

extension HolidayCalendar: ExchangedRecord {
  static var formName: String { "holiday-calendar" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name), Member("version", \.version), Member("first", \.first),
      Member("last", \.last), Member("days", \.listed), Member("citation", \.citation),
    ]
  }

  private var first: CivilDate { covers.lowerBound }
  private var last: CivilDate { covers.upperBound }
  private var listed: [Holiday] {
    days.sorted { $0.key < $1.key }.map { Holiday(date: $0.key, name: $0.value) }
  }
}

/// A day on which hours that name its calendar do not open.
private struct Holiday: ExchangedRecord {
  let date: CivilDate
  let name: String

  static var formName: String { "holiday" }
  static var formMembers: [Member<Self>] { [Member("date", \.date), Member("name", \.name)] }
}

extension TimeFormat: ExchangedRecord {
  static var formName: String { "time-format" }
  static var formMembers: [Member<Self>] { [Member("text", \.text), Member("zone", \.zone)] }
}

extension Looked: Exchanged, ExchangedByName, ExchangedChoice where Value: Exchanged {
  static var formName: String { "looked-up.\(String(describing: Value.self).lowercased())" }

  static var choices: [Choice] {
    [
      Choice("written", Value.self),
      Choice("table", ("table", String.self), ("output", String.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .written(let value): Chosen("written", value)
    case .table(let table, let output): Chosen("table", table, output)
    }
  }
}
