// The forms of how an agreement is changed, disputed and ended.

import Agreements
import Quantities

extension ChangeRule: ExchangedRecord {
  static var formName: String { "change-rule" }

  static var formMembers: [Member<Self>] {
    [
      Member("signers", \.signers),
      Member("further_signers", \.furtherSigners),
      Member("reaches", \.reaches),
      Member("straddling", \.straddling),
      Member("citation", \.citation),
    ]
  }
}

extension ChangeRule.FurtherSigner: ExchangedRecord {
  static var formName: String { "change-rule.further-signer" }

  static var formMembers: [Member<Self>] {
    [
      Member("who", \.who),
      Member("terms", \.terms),
    ]
  }
}

extension ChangeRule.Reach: ExchangedChoice {
  static var formName: String { "change-rule.reach" }

  static var choices: [Choice] {
    [
      Choice("subjects", EventName.self),
      Choice("periods", Rhythm.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .subjects(let value): Chosen("subjects", value)
    case .periods(let value): Chosen("periods", value)
    }
  }
}

extension ClauseRule: ExchangedRecord {
  static var formName: String { "clause-rule" }

  static var formMembers: [Member<Self>] {
    [
      Member("clause", \.clause),
      Member("not_executable", \.notExecutable),
      Member("despite", \.despite),
      Member("subject_to", \.subjectTo),
      Member("citation", \.citation),
    ]
  }
}

extension Dispute: ExchangedRecord {
  static var formName: String { "dispute" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("steps", \.steps),
      Member("raised", \.raised),
      Member("after", \.after),
      Member("meanwhile", \.meanwhile),
      Member("citation", \.citation),
    ]
  }
}

extension Dispute.Step: ExchangedRecord {
  static var formName: String { "dispute.step" }

  static var formMembers: [Member<Self>] {
    [
      Member("who", \.who),
      Member("lasts", \.lasts),
    ]
  }
}

extension Ending: ExchangedRecord {
  static var formName: String { "ending" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("triggers", \.triggers),
      Member("cure", \.cure),
      Member("cure_from", \.cureFrom),
      Member("cured", \.cured),
      Member("objection", \.objection),
      Member("notice", \.notice),
      Member("notice_from", \.noticeFrom),
      Member("not_before", \.notBefore),
      Member("after", \.after),
      Member("survives", \.survives),
      Member("hand_over", \.handOver),
      Member("hand_over_lasts", \.handOverLasts),
      Member("last_invoice", \.lastInvoice),
      Member("citation", \.citation),
    ]
  }
}

extension Ending.RightTrigger: ExchangedRecord {
  static var formName: String { "ending.right-trigger" }

  static var formMembers: [Member<Self>] {
    [
      Member("by", \.by),
      Member("trigger", \.trigger),
    ]
  }
}

extension LeftOut: ExchangedRecord {
  static var formName: String { "left-out" }

  static var formMembers: [Member<Self>] {
    [
      Member("provision", \.provision),
      Member("reason", \.reason),
    ]
  }
}

extension PaperVersion: ExchangedRecord {
  static var formName: String { "paper-version" }

  static var formMembers: [Member<Self>] {
    [
      Member("title", \.title),
      Member("version", \.version),
    ]
  }
}

extension Renewal: ExchangedRecord {
  static var formName: String { "renewal" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("lasts", \.lasts),
      Member("notice", \.notice),
      Member("needs", \.needs),
      Member("times", \.times),
      Member("citation", \.citation),
    ]
  }
}

extension Right: ExchangedRecord {
  static var formName: String { "right" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("triggers", \.triggers),
      Member("may", \.may),
      Member("within", \.within),
      Member("until", \.until),
      Member("citation", \.citation),
    ]
  }
}

extension Succession: ExchangedRecord {
  static var formName: String { "succession" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("events", \.events),
      Member("bound", \.bound),
      Member("reopens", \.reopens),
      Member("consent", \.consent),
      Member("silence", \.silence),
      Member("citation", \.citation),
    ]
  }
}

extension Trigger: ExchangedChoice {
  static var formName: String { "trigger" }

  static var choices: [Choice] {
    [
      Choice("event", ("event", EventName.self), ("against_other", Bool.self)),
      Choice(
        "attained",
        ("level", String.self),
        ("test", CellTest.self),
        ("in_each_of", Int64.self)
      ),
      Choice("missed", ("level", String.self), ("times", Int64.self), ("of", Int64.self)),
      Choice("cap-reached", ("cap", String.self), ("times", Int64.self), ("of", Int64.self)),
      Choice("late", ("duty", String.self), ("by", Limit.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .event(let event, let againstOther): Chosen("event", event, againstOther)
    case .attained(let level, let test, let inEachOf): Chosen("attained", level, test, inEachOf)
    case .missed(let level, let times, let of): Chosen("missed", level, times, of)
    case .capReached(let cap, let times, let of): Chosen("cap-reached", cap, times, of)
    case .late(let duty, let by): Chosen("late", duty, by)
    }
  }
}
