// The forms of data, secrets and liability.

import Agreements
import Quantities

extension Confidentiality: ExchangedRecord {
  static var formName: String { "confidentiality" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("covers", \.covers),
      Member("exceptions", \.exceptions),
      Member("seen_by", \.seenBy),
      Member("lasts", \.lasts),
      Member("returned", \.returned),
      Member("citation", \.citation),
    ]
  }
}

extension DataClass: ExchangedRecord {
  static var formName: String { "data-class" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("sensitivity", \.sensitivity),
      Member("fields", \.fields),
      Member("seen_by", \.seenBy),
      Member("keeps", \.keeps),
      Member("after", \.after),
      Member("then", \.then),
      Member("breach_notice", \.breachNotice),
      Member("breach", \.breach),
      Member("purpose", \.purpose),
      Member("places", \.places),
      Member("citation", \.citation),
    ]
  }
}

extension Evidence: ExchangedRecord {
  static var formName: String { "evidence" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("says", \.says),
      Member("expires", \.expires),
      Member("renewed_before", \.isRenewedBefore),
      Member("asked", \.asked),
      Member("to", \.to),
      Member("citation", \.citation),
    ]
  }
}

extension Indemnity: ExchangedRecord {
  static var formName: String { "indemnity" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("to", \.to),
      Member("claims", \.claims),
      Member("costs", \.costs),
      Member("notice", \.notice),
      Member("after", \.after),
      Member("defence", \.defence),
      Member("consent", \.consent),
      Member("citation", \.citation),
    ]
  }
}

extension Liability: ExchangedRecord {
  static var formName: String { "liability" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("by", \.by),
      Member("cap", \.cap),
      Member("covers", \.covers),
      Member("exceptions", \.exceptions),
      Member("counts", \.counts),
      Member("citation", \.citation),
    ]
  }
}

extension LiabilityCap: ExchangedRecord {
  static var formName: String { "liability-cap" }

  static var formMembers: [Member<Self>] {
    [
      Member("rule", \.rule),
      Member("bases", \.bases),
      Member("per_claim", \.isPerClaim),
    ]
  }
}

extension LiabilityCap.Rule: ExchangedChoice {
  static var formName: String { "liability-cap.rule" }

  static var choices: [Choice] {
    [
      Choice("only"),
      Choice("greater"),
      Choice("lesser"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .only: Chosen("only")
    case .greater: Chosen("greater")
    case .lesser: Chosen("lesser")
    }
  }
}

extension LiabilityCap.Base: ExchangedChoice {
  static var formName: String { "liability-cap.base" }

  static var choices: [Choice] {
    [
      Choice("amount", AmountRule.self),
      Choice("fees", ("share", Percent.self), ("over", String.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .amount(let value): Chosen("amount", value)
    case .fees(let share, let over): Chosen("fees", share, over)
    }
  }
}
