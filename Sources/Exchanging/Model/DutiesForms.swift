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
      Choice("after", ("time", Limit.self), ("occasion", Occasion.self)),
      Choice("before", ("time", Limit?.self), ("occasion", Occasion.self)),
      Choice("every", ("time", Limit.self), ("from", CivilDate?.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .on(let date, let at): Chosen("on", date, at)
    case .workingDay(let number, let of, let afterEach, let at):
      Chosen("working-day", number, of, afterEach, at)
    case .day(let number, let afterEach, let at): Chosen("day", number, afterEach, at)
    case .after(let time, let occasion): Chosen("after", time, occasion)
    case .before(let time, let occasion): Chosen("before", time, occasion)
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
        ("per_started", Limit?.self),
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
    case .amount(let amount, let perStarted, let atMost):
      Chosen("amount", amount, perStarted, atMost)
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
