// The forms of worked examples.

import Agreements
import Quantities

extension DutyExpectation: ExchangedRecord {
  static var formName: String { "duty-expectation" }

  static var formMembers: [Member<Self>] {
    [
      Member("duty", \.duty),
      Member("label", \.label),
      Member("due", \.due),
      Member("counted_to", \.countedTo),
      Member("outcome", \.outcome),
      Member("late_days", \.lateDays),
      Member("late_by", \.lateBy),
      Member("late_from", \.lateFrom),
      Member("cost", \.cost),
      Member("answer", \.answer),
      Member("answer_due", \.answerDue),
    ]
  }
}

extension DutyExpectation.Due: ExchangedChoice {
  static var formName: String { "duty-expectation.due" }

  static var choices: [Choice] {
    [
      Choice("on", CivilDate.self),
      Choice("at", CivilTime.self),
      Choice("within", CalendarPeriod.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .on(let value): Chosen("on", value)
    case .at(let value): Chosen("at", value)
    case .within(let value): Chosen("within", value)
    }
  }
}

extension DutyExpectation.Cost: ExchangedChoice {
  static var formName: String { "duty-expectation.cost" }

  static var choices: [Choice] {
    [
      Choice("money", Money.self),
      Choice("share", ("percent", Percent.self), ("of", String.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .money(let value): Chosen("money", value)
    case .share(let percent, let of): Chosen("share", percent, of)
    }
  }
}

extension ExampleFact: ExchangedChoice {
  static var formName: String { "example-fact" }

  static var choices: [Choice] {
    [
      Choice(
        "event",
        ("record", String.self),
        ("subject", String?.self),
        ("event", String.self),
        ("at", CivilTime.self),
        ("fields", [ExampleFact.FieldValue].self)
      ),
      Choice(
        "interval",
        ("record", String.self),
        ("interval", String.self),
        ("from", CivilTime.self),
        ("to", CivilTime.self),
        ("fields", [ExampleFact.FieldValue].self)
      ),
      Choice(
        "attained",
        ("period", CalendarPeriod.self),
        ("levels", [ExampleFact.Attainment].self)
      ),
      Choice(
        "figures",
        ("period", CalendarPeriod.self),
        ("figures", [ExampleFact.SeriesFigure].self)
      ),
      Choice(
        "notice",
        ("channel", String.self),
        ("sent", CivilTime.self),
        ("has_time", Bool.self),
        ("to", String?.self)
      ),
      Choice("now", CivilTime.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .event(let record, let subject, let event, let at, let fields):
      Chosen("event", record, subject, event, at, fields)
    case .interval(let record, let interval, let from, let to, let fields):
      Chosen("interval", record, interval, from, to, fields)
    case .attained(let period, let levels): Chosen("attained", period, levels)
    case .figures(let period, let figures): Chosen("figures", period, figures)
    case .notice(let channel, let sent, let hasTime, let to):
      Chosen("notice", channel, sent, hasTime, to)
    case .now(let value): Chosen("now", value)
    }
  }
}

extension ExampleFact.FieldValue: ExchangedRecord {
  static var formName: String { "example-fact.field-value" }

  static var formMembers: [Member<Self>] {
    [
      Member("field", \.field),
      Member("value", \.value),
    ]
  }
}

extension ExampleFact.SeriesFigure: ExchangedRecord {
  static var formName: String { "example-fact.series-figure" }

  static var formMembers: [Member<Self>] {
    [
      Member("series", \.series),
      Member("value", \.value),
    ]
  }
}

extension ExampleFact.Attainment: ExchangedRecord {
  static var formName: String { "example-fact.attainment" }

  static var formMembers: [Member<Self>] {
    [
      Member("level", \.level),
      Member("attained", \.attained),
    ]
  }
}

extension Expectation: ExchangedRecord {
  static var formName: String { "expectation" }

  static var formMembers: [Member<Self>] {
    [
      Member("claim", \.claim),
      Member("subject", \.subject),
      Member("period", \.period),
      Member("place", \.range),
    ]
  }
}

extension ExampleSubject: ExchangedRecord {
  static var formName: String { "example-subject" }

  static var formMembers: [Member<Self>] {
    [
      Member("record", \.record),
      Member("name", \.name),
    ]
  }
}

extension Expectation.Claim: ExchangedChoice {
  static var formName: String { "expectation.claim" }

  static var choices: [Choice] {
    [
      Choice("fact", ("name", String.self), ("value", Literal.self)),
      Choice(
        "clock",
        ("name", String.self),
        ("elapsed", Span?.self),
        ("due", CivilTime?.self),
        ("outcome", String?.self)
      ),
      Choice(
        "figures",
        ("level", String.self),
        ("above", Int64.self),
        ("below", Int64.self),
        ("in_minutes", Bool.self)
      ),
      Choice("attained", ("level", String.self), ("attained", Goal.Bound.self)),
      Choice("held", ("clock", String.self), ("by", String.self), ("time", Span.self)),
      Choice("level", ("name", String.self), ("met", Bool.self)),
      Choice("sum", Percent.self),
      Choice("credit", Percent.self),
      Choice("cap-reached", Bool.self),
      Choice("payable", Money.self),
      Choice("charged", ("line", String.self), ("amount", Money.self)),
      Choice("invoiced", Money.self),
      Choice("figure", ("figure", FigureName.self), ("value", Expectation.FigureValue.self)),
      Choice("received", ("at", CivilTime.self), ("has_time", Bool.self)),
      Choice("not-received"),
      Choice("duty", DutyExpectation.self),
      Choice(
        "claim",
        ("of", String.self),
        ("label", String?.self),
        ("until", CivilDate.self),
        ("outcome", String?.self)
      ),
      Choice("ends", ("ending", String.self), ("civil_date", CivilDate.self)),
      Choice(
        "is-open",
        ("hours", String.self),
        ("civil_date", CivilDate.self),
        ("at", TimeOfDay?.self),
        ("bool", Bool.self)
      ),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .fact(let name, let value): Chosen("fact", name, value)
    case .clock(let name, let elapsed, let due, let outcome):
      Chosen("clock", name, elapsed, due, outcome)
    case .figures(let level, let above, let below, let inMinutes):
      Chosen("figures", level, above, below, inMinutes)
    case .attained(let level, let attained): Chosen("attained", level, attained)
    case .held(let clock, let by, let time): Chosen("held", clock, by, time)
    case .level(let name, let met): Chosen("level", name, met)
    case .sum(let value): Chosen("sum", value)
    case .credit(let value): Chosen("credit", value)
    case .capReached(let value): Chosen("cap-reached", value)
    case .payable(let value): Chosen("payable", value)
    case .charged(let line, let amount): Chosen("charged", line, amount)
    case .invoiced(let value): Chosen("invoiced", value)
    case .figure(let figure, let value): Chosen("figure", figure, value)
    case .received(let at, let hasTime): Chosen("received", at, hasTime)
    case .notReceived: Chosen("not-received")
    case .duty(let value): Chosen("duty", value)
    case .claim(let of, let label, let until, let outcome):
      Chosen("claim", of, label, until, outcome)
    case .ends(let ending, let civilDate): Chosen("ends", ending, civilDate)
    case .isOpen(let hours, let civilDate, let at, let bool):
      Chosen("is-open", hours, civilDate, at, bool)
    }
  }
}

extension Expectation.FigureValue: ExchangedChoice {
  static var formName: String { "expectation.figure-value" }

  static var choices: [Choice] {
    [
      Choice("exactly", Expression.Constant.self),
      Choice("about", ("value", Expression.Constant.self), ("step", Ratio.self)),
      Choice("unknown"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .exactly(let value): Chosen("exactly", value)
    case .about(let value, let step): Chosen("about", value, step)
    case .unknown: Chosen("unknown")
    }
  }
}

extension SignedPeriod: ExchangedRecord {
  static var formName: String { "signed-period" }

  static var formMembers: [Member<Self>] {
    [
      Member("period", \.period),
      Member("exports", \.exports),
      Member("known_at", \.knownAt),
      Member("statement", \.statement),
    ]
  }
}

extension SignedPeriod.Export: ExchangedRecord {
  static var formName: String { "signed-period.export" }

  static var formMembers: [Member<Self>] {
    [
      Member("feed", \.feed),
      Member("digest", \.digest),
      Member("place", \.range),
    ]
  }
}

extension SignedPeriod.Digest: ExchangedRecord {
  static var formName: String { "signed-period.digest" }

  static var formMembers: [Member<Self>] {
    [
      Member("text", \.text),
      Member("place", \.range),
    ]
  }
}

extension WorkedExample: ExchangedRecord {
  static var formName: String { "worked-example" }

  static var formMembers: [Member<Self>] {
    [
      Member("title", \.title),
      Member("given", \.given),
      Member("expected", \.expected),
      Member("signed", \.signed),
      Member("citation", \.citation),
    ]
  }
}
