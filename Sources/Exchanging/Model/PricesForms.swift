// The forms of prices and rates.

import Agreements
import Quantities

extension CreditTerms: ExchangedRecord {
  static var formName: String { "credit-terms" }

  static var formMembers: [Member<Self>] {
    [
      Member("credit", \.credit),
      Member("plus", \.plus),
      Member("earn_back", \.earnBack),
      Member("closing", \.closing),
      Member("invoiced", \.invoiced),
      Member("payment", \.payment),
      Member("only_remedy", \.isOnlyRemedy),
    ]
  }
}

extension CreditPayment: ExchangedRecord {
  static var formName: String { "credit-payment" }

  static var formMembers: [Member<Self>] {
    [
      Member("same_invoice", \.isSameInvoice),
      Member("at_most", \.atMost),
      Member("lapses_after", \.lapsesAfter),
      Member("at_end", \.atEnd),
    ]
  }
}

extension EarnBack: ExchangedRecord {
  static var formName: String { "earn-back" }

  static var formMembers: [Member<Self>] {
    [
      Member("share", \.share),
      Member("months", \.months),
      Member("in_each", \.isInEach),
      Member("booked", \.booked),
    ]
  }
}

extension Expense: ExchangedRecord {
  static var formName: String { "expense" }

  static var formMembers: [Member<Self>] {
    [
      Member("what", \.what),
      Member("figure", \.figure),
      Member("at_most", \.atMost),
      Member("each", \.each),
      Member("approval", \.approval),
    ]
  }
}

extension Indexation: ExchangedRecord {
  static var formName: String { "indexation" }

  static var formMembers: [Member<Self>] {
    [
      Member("series", \.series),
      Member("month", \.month),
      Member("base", \.base),
      Member("points", \.points),
      Member("at_least", \.atLeast),
      Member("at_most", \.atMost),
      Member("from", \.from),
    ]
  }
}

extension Invoicing: ExchangedRecord {
  static var formName: String { "invoicing" }

  static var formMembers: [Member<Self>] {
    [
      Member("every", \.every),
      Member("in_advance", \.isInAdvance),
    ]
  }
}

extension Price: ExchangedRecord {
  static var formName: String { "price" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("service", \.service),
      Member("model", \.model),
      Member("slices", \.slices),
      Member("extras", \.extras),
      Member("expenses", \.expenses),
      Member("drawn", \.drawn),
      Member("beyond", \.beyond),
      Member("least", \.least),
      Member("parts", \.parts),
      Member("indexation", \.indexation),
      Member("invoicing", \.invoicing),
      Member("citation", \.citation),
    ]
  }
}

extension PriceExtra: ExchangedRecord {
  static var formName: String { "price-extra" }

  static var formMembers: [Member<Self>] {
    [
      Member("price", \.price),
      Member("of", \.of),
      Member("figure", \.figure),
      Member("above", \.above),
      Member("each", \.each),
      Member("step", \.step),
    ]
  }
}

extension PriceModel: ExchangedChoice {
  static var formName: String { "price-model" }

  static var choices: [Choice] {
    [
      Choice("fixed", AmountRule.self),
      Choice("once", ("price", AmountRule.self), ("on", CivilDate.self)),
      Choice("worked", Formula.self),
      Choice("each", ("event", EventName.self), ("price", AmountRule.self)),
      Choice("slices", ("event", EventName.self), ("by_volume", Bool.self)),
      Choice("time-and-materials", [String].self),
      Choice("people", ("count", Int64.self), ("grade", String.self), ("price", AmountRule.self)),
      Choice(
        "retainer",
        ("time", Limit.self),
        ("price", AmountRule.self),
        ("rollover", Rollover?.self)
      ),
      Choice(
        "outcome",
        ("share", Percent.self),
        ("of", String.self),
        ("above", AmountRule?.self),
        ("at_most", AmountRule?.self)
      ),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .fixed(let value): Chosen("fixed", value)
    case .once(let price, let date): Chosen("once", price, date)
    case .worked(let formula): Chosen("worked", formula)
    case .each(let event, let price): Chosen("each", event, price)
    case .slices(let event, let byVolume): Chosen("slices", event, byVolume)
    case .timeAndMaterials(let value): Chosen("time-and-materials", value)
    case .people(let count, let grade, let price): Chosen("people", count, grade, price)
    case .retainer(let time, let price, let rollover):
      Chosen("retainer", time, price, rollover)
    case .outcome(let share, let of, let above, let atMost):
      Chosen("outcome", share, of, above, atMost)
    }
  }
}

extension PriceSlice: ExchangedRecord {
  static var formName: String { "price-slice" }

  static var formMembers: [Member<Self>] {
    [
      Member("up_to", \.upTo),
      Member("price", \.price),
    ]
  }
}

extension CreditPayment.End: ExchangedWord {
  static var formName: String { "credit-payment.end" }
}

extension PartPeriods: ExchangedWord {
  static var formName: String { "part-periods" }
}

extension Rollover.Base: ExchangedWord {
  static var formName: String { "rollover.base" }
}

extension Rollover: ExchangedRecord {
  static var formName: String { "rollover" }

  static var formMembers: [Member<Self>] {
    [
      Member("share", \.share),
      Member("base", \.base),
      Member("keeps", \.keeps),
      Member("draws_oldest_first", \.drawsOldestFirst),
    ]
  }
}

extension Rate: ExchangedRecord {
  static var formName: String { "rate" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("per_hour", \.perHour),
      Member("per_day", \.perDay),
      Member("worked", \.worked),
      Member("step", \.step),
      Member("least", \.least),
      Member("hours", \.hours),
      Member("outside", \.outside),
      Member("citation", \.citation),
    ]
  }
}

extension Series: ExchangedRecord {
  static var formName: String { "series" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("source", \.source),
      Member("every", \.every),
      Member("unit", \.unit),
      Member("dimension", \.dimension),
      Member("published", \.published),
      Member("citation", \.citation),
    ]
  }
}
