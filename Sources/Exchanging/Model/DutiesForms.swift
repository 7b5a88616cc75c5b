// The forms of duties.

import Agreements
import Quantities

extension Acceptance: ExchangedRecord {
  static var formName: String { "acceptance" }

  static var formMembers: [Member<Self>] {
    [
      Member("by", \.by),
      Member("within", \.within),
      Member("silence_accepts", \.silenceAccepts),
      Member("accepting", \.accepting),
      Member("refusing", \.refusing),
    ]
  }
}

extension Claim: ExchangedRecord {
  static var formName: String { "claim" }

  static var formMembers: [Member<Self>] {
    [
      Member("of", \.of),
      Member("right", \.isRight),
      Member("by", \.by),
      Member("until", \.until),
      Member("claimed", \.claimed),
      Member("citation", \.citation),
    ]
  }
}

extension Counting: ExchangedRecord {
  static var formName: String { "counting" }

  static var formMembers: [Member<Self>] {
    [
      Member("profile", \.profile),
      Member("rule", \.rule),
      Member("working_days", \.workingDays),
      Member("closing", \.closing),
      Member("without", \.without),
      Member("citation", \.citation),
    ]
  }
}

extension Duty: ExchangedRecord {
  static var formName: String { "duty" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("to", \.to),
      Member("says", \.says),
      Member("due", \.due),
      Member("if_late", \.ifLate),
      Member("delivers", \.delivers),
      Member("acceptance", \.acceptance),
      Member("needs", \.needs),
      Member("done", \.done),
      Member("waived", \.waived),
      Member("counting", \.counting),
      Member("citation", \.citation),
    ]
  }
}

extension DutyDate: ExchangedChoice {
  static var formName: String { "duty-date" }

  static var choices: [Choice] {
    [
      Choice("on", ("date", CivilDate.self), ("at", TimeOfDay?.self)),
      Choice(
        "working-day",
        ("number", Int.self),
        ("of", String.self),
        ("after_each", Rhythm.self),
        ("at", TimeOfDay?.self)
      ),
      Choice("day", ("number", Int.self), ("after_each", Rhythm.self), ("at", TimeOfDay?.self)),
      Choice(
        "day-of",
        ("number", Int?.self),
        ("working_days_of", String?.self),
        ("each", Rhythm.self),
        ("at", TimeOfDay?.self)
      ),
      Choice(
        "after",
        ("time", Limit.self),
        ("occasion", Occasion.self),
        ("at", TimeOfDay?.self)
      ),
      Choice(
        "before",
        ("time", Limit?.self),
        ("occasion", Occasion.self),
        ("at", TimeOfDay?.self)
      ),
      Choice(
        "clear-days",
        ("number", Int.self),
        ("before", Bool.self),
        ("occasion", Occasion.self)
      ),
      Choice(
        "end-of",
        ("number", Int.self),
        ("rhythm", Rhythm.self),
        ("after", Occasion.self),
        ("from", CivilDate?.self)
      ),
      Choice("every", ("time", Limit.self), ("from", CivilDate?.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .on(let date, let at): Chosen("on", date, at)
    case .workingDay(let number, let of, let afterEach, let at):
      Chosen("working-day", number, of, afterEach, at)
    case .day(let number, let afterEach, let at): Chosen("day", number, afterEach, at)
    case .dayOf(let number, let workingDaysOf, let each, let at):
      Chosen("day-of", number, workingDaysOf, each, at)
    case .after(let time, let occasion, let at): Chosen("after", time, occasion, at)
    case .before(let time, let occasion, let at): Chosen("before", time, occasion, at)
    case .clearDays(let number, let before, let occasion):
      Chosen("clear-days", number, before, occasion)
    case .endOf(let number, let rhythm, let after, let from):
      Chosen("end-of", number, rhythm, after, from)
    case .every(let time, let from): Chosen("every", time, from)
    }
  }
}

extension LateEffect: ExchangedChoice {
  static var formName: String { "late-effect" }

  static var choices: [Choice] {
    [
      Choice(
        "amount",
        ("amount", AmountRule.self),
        ("per", LateEffect.Stretch?.self),
        ("at_most", AmountRule?.self)
      ),
      Choice(
        "interest",
        ("rate", Percent.self),
        ("compound", Bool.self),
        ("day_count", String.self)
      ),
      Choice("excuse", ("what", String.self), ("acts", String.self)),
      Choice("stands", String.self),
      Choice("tells", RolePath.self),
      Choice("climbs", String.self),
      Choice("may-end", String.self),
      Choice("nothing", String.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .amount(let amount, let per, let atMost):
      Chosen("amount", amount, per, atMost)
    case .interest(let rate, let compound, let dayCount):
      Chosen("interest", rate, compound, dayCount)
    case .excuse(let what, let acts): Chosen("excuse", what, acts)
    case .stands(let value): Chosen("stands", value)
    case .tells(let value): Chosen("tells", value)
    case .climbs(let value): Chosen("climbs", value)
    case .mayEnd(let value): Chosen("may-end", value)
    case .nothing(let value): Chosen("nothing", value)
    }
  }
}

extension LateEffect.Part: ExchangedWord {
  static var formName: String { "late-effect.part" }
}

extension LateEffect.Stretch: ExchangedRecord {
  static var formName: String { "late-effect.stretch" }

  static var formMembers: [Member<Self>] {
    [
      Member("length", \.length),
      Member("part", \.part),
    ]
  }
}

extension Need: ExchangedChoice {
  static var formName: String { "need" }

  static var choices: [Choice] {
    [
      Choice("duty", String.self),
      Choice("input", ("what", String.self), ("from", RolePath.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .duty(let value): Chosen("duty", value)
    case .input(let what, let from): Chosen("input", what, from)
    }
  }
}
