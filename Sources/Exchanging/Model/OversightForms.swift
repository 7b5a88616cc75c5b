// The forms of roles, reports and controls.

import Agreements
import Quantities

extension Activity: ExchangedRecord {
  static var formName: String { "activity" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("accountable", \.accountable),
      Member("responsible", \.responsible),
      Member("consulted", \.consulted),
      Member("informed", \.informed),
      Member("citation", \.citation),
    ]
  }
}

extension Control: ExchangedRecord {
  static var formName: String { "control" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("says", \.says),
      Member("approval", \.approval),
      Member("silence", \.silence),
      Member("rights", \.rights),
      Member("notice", \.notice),
      Member("measured_by", \.measuredBy),
      Member("citation", \.citation),
    ]
  }
}

extension Ladder: ExchangedRecord {
  static var formName: String { "ladder" }

  static var formMembers: [Member<Self>] {
    [
      Member("table", \.table),
      Member("clock", \.clock),
      Member("steps", \.steps),
      Member("citation", \.citation),
    ]
  }
}

extension Ladder.Step: ExchangedRecord {
  static var formName: String { "ladder.step" }

  static var formMembers: [Member<Self>] {
    [
      Member("from", \.from),
      Member("told", \.told),
      Member("citation", \.citation),
    ]
  }
}

extension Report: ExchangedRecord {
  static var formName: String { "report" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("to", \.to),
      Member("every", \.every),
      Member("due", \.due),
      Member("duty", \.duty),
      Member("holds", \.holds),
      Member("citation", \.citation),
    ]
  }
}

extension Review: ExchangedRecord {
  static var formName: String { "review" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("every", \.every),
      Member("records", \.records),
      Member("triggers", \.triggers),
      Member("citation", \.citation),
    ]
  }
}

extension Role: ExchangedRecord {
  static var formName: String { "role" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("party", \.party),
      Member("holder", \.holder),
      Member("addresses", \.addresses),
      Member("hours", \.hours),
      Member("citation", \.citation),
    ]
  }
}

extension Sampling: ExchangedRecord {
  static var formName: String { "sampling" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("event", \.event),
      Member("count", \.count),
      Member("each", \.each),
      Member("seed", \.seed),
      Member("scorer", \.scorer),
      Member("lowest", \.lowest),
      Member("highest", \.highest),
      Member("citation", \.citation),
    ]
  }
}

extension Silence: ExchangedRecord {
  static var formName: String { "silence" }

  static var formMembers: [Member<Self>] {
    [
      Member("agrees", \.agrees),
      Member("after", \.after),
    ]
  }
}
