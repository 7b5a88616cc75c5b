// The forms of calculations.

import Agreements
import Quantities

extension Calculation: ExchangedRecord {
  static var formName: String { "calculation" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("formulas", \.formulas),
      Member("citation", \.citation),
    ]
  }
}

extension Dimension: ExchangedChoice {
  static var formName: String { "dimension" }

  static var choices: [Choice] {
    [
      Choice("scale", ("money", Int.self), ("time", Int.self), ("share", Bool.self)),
      Choice("date"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .scale(let money, let time, let share): Chosen("scale", money, time, share)
    case .date: Chosen("date")
    }
  }
}

extension Expression: ExchangedChoice {
  static var formName: String { "expression" }

  static var choices: [Choice] {
    [
      Choice("constant", Expression.Constant.self),
      Choice("figure", FigureName.self),
      Choice(
        "join",
        ("sign", Expression.Sign.self),
        ("left", Expression.self),
        ("right", Expression.self)
      ),
      Choice("staged", ("value", Expression.self), ("stage", Expression.Stage.self)),
      Choice("combined", ("by", Expression.Combination.self), ("values", [Expression].self)),
      Choice(
        "choice",
        ("when", FigureTest.self),
        ("then", Expression.self),
        ("otherwise", Expression.self)
      ),
      Choice("lookup", TableLookup.self),
      Choice("days", ("from", Expression.self), ("to", Expression.self)),
      Choice(
        "periods",
        ("by", PeriodCombination.self),
        ("value", Expression.self),
        ("window", PeriodWindow.self)
      ),
      Choice("count", ("test", FigureTest.self), ("window", PeriodWindow.self)),
      Choice("streak", FigureTest.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .constant(let value): Chosen("constant", value)
    case .figure(let value): Chosen("figure", value)
    case .join(let sign, let left, let right): Chosen("join", sign, left, right)
    case .staged(let value, let stage): Chosen("staged", value, stage)
    case .combined(let by, let values): Chosen("combined", by, values)
    case .choice(let when, let then, let otherwise): Chosen("choice", when, then, otherwise)
    case .lookup(let value): Chosen("lookup", value)
    case .days(let from, let to): Chosen("days", from, to)
    case .periods(let by, let value, let window): Chosen("periods", by, value, window)
    case .count(let test, let window): Chosen("count", test, window)
    case .streak(let value): Chosen("streak", value)
    }
  }
}

extension Expression.Sign: ExchangedChoice {
  static var formName: String { "expression.sign" }

  static var choices: [Choice] {
    [
      Choice("plus"),
      Choice("minus"),
      Choice("times"),
      Choice("over"),
      Choice("of"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .plus: Chosen("plus")
    case .minus: Chosen("minus")
    case .times: Chosen("times")
    case .over: Chosen("over")
    case .of: Chosen("of")
    }
  }
}

extension Expression.Combination: ExchangedWord {
  static var formName: String { "expression.combination" }
}

extension Expression.Constant: ExchangedRecord {
  static var formName: String { "expression.constant" }

  static var formMembers: [Member<Self>] {
    [
      Member("value", \.value),
      Member("dimension", \.dimension),
      Member("words", \.words),
    ]
  }
}

extension FigureName: ExchangedChoice {
  static var formName: String { "figure-name" }

  static var choices: [Choice] {
    [
      Choice("definition", String.self),
      Choice("formula", String.self),
      Choice("series", String.self),
      Choice("level", ("level", String.self), ("facet", FigureName.LevelFacet.self)),
      Choice("credit", ("credit", String.self), ("facet", FigureName.CreditFacet.self)),
      Choice("days-of-period"),
      Choice("length-of-period"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .definition(let value): Chosen("definition", value)
    case .formula(let value): Chosen("formula", value)
    case .series(let value): Chosen("series", value)
    case .level(let level, let facet): Chosen("level", level, facet)
    case .credit(let credit, let facet): Chosen("credit", credit, facet)
    case .daysOfPeriod: Chosen("days-of-period")
    case .lengthOfPeriod: Chosen("length-of-period")
    }
  }
}

extension FigureName.LevelFacet: ExchangedWord {
  static var formName: String { "figure-name.level-facet" }
}

extension FigureName.CreditFacet: ExchangedWord {
  static var formName: String { "figure-name.credit-facet" }
}

extension FigureTest: ExchangedChoice {
  static var formName: String { "figure-test" }

  static var choices: [Choice] {
    [
      Choice(
        "compare",
        ("left", Expression.self),
        ("sign", FigureTest.Comparison.self),
        ("right", Expression.self)
      ),
      Choice("level", ("level", String.self), ("met", Bool.self)),
      Choice("not", FigureTest.self),
      Choice("all", [FigureTest].self),
      Choice("any", [FigureTest].self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .compare(let left, let sign, let right): Chosen("compare", left, sign, right)
    case .level(let level, let met): Chosen("level", level, met)
    case .not(let value): Chosen("not", value)
    case .all(let value): Chosen("all", value)
    case .any(let value): Chosen("any", value)
    }
  }
}

extension FigureTest.Comparison: ExchangedWord {
  static var formName: String { "figure-test.comparison" }
}

extension Formula: ExchangedRecord {
  static var formName: String { "formula" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("expression", \.expression),
      Member("dimension", \.dimension),
      Member("citation", \.citation),
    ]
  }
}

extension PeriodWindow: ExchangedChoice {
  static var formName: String { "period-window" }

  static var choices: [Choice] {
    [
      Choice("last", Int.self),
      Choice("before", Int.self),
      Choice("contract-year"),
      Choice("calendar-year"),
      Choice("term"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .last(let value): Chosen("last", value)
    case .before(let value): Chosen("before", value)
    case .contractYear: Chosen("contract-year")
    case .calendarYear: Chosen("calendar-year")
    case .term: Chosen("term")
    }
  }
}

extension PeriodCombination: ExchangedChoice {
  static var formName: String { "period-combination" }

  static var choices: [Choice] {
    [
      Choice("only"),
      Choice("combined", Expression.Combination.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .only: Chosen("only")
    case .combined(let value): Chosen("combined", value)
    }
  }
}

extension SeriesFigures: ExchangedRecord {
  static var formName: String { "series-figures" }

  static var formMembers: [Member<Self>] {
    []
  }
}

extension SeriesFigures.Figure: ExchangedRecord {
  static var formName: String { "series-figures.figure" }

  static var formMembers: [Member<Self>] {
    [
      Member("value", \.value),
      Member("place", \.range),
    ]
  }
}

extension Expression.Stage: ExchangedChoice {
  static var formName: String { "expression.stage" }

  static var choices: [Choice] {
    [
      Choice("at-most", Expression.self),
      Choice("at-least", Expression.self),
      Choice("rounded", ("rule", Rounding.self), ("to", Ratio.self), ("words", String.self)),
      Choice("only-if", FigureTest.self),
      Choice("otherwise", Expression.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .atMost(let value): Chosen("at-most", value)
    case .atLeast(let value): Chosen("at-least", value)
    case .rounded(let rule, let to, let words): Chosen("rounded", rule, to, words)
    case .onlyIf(let value): Chosen("only-if", value)
    case .otherwise(let value): Chosen("otherwise", value)
    }
  }
}

extension TableLookup: ExchangedRecord {
  static var formName: String { "table-lookup" }

  static var formMembers: [Member<Self>] {
    [
      Member("table", \.table),
      Member("output", \.output),
      Member("level", \.level),
      Member("way", \.way),
    ]
  }
}

extension TableLookup.Way: ExchangedChoice {
  static var formName: String { "table-lookup.way" }

  static var choices: [Choice] {
    [
      Choice("row"),
      Choice("each-slice", Expression.self),
      Choice("slices-entered", Expression.self),
      Choice("straight-lines", Expression.self),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .row: Chosen("row")
    case .eachSlice(let value): Chosen("each-slice", value)
    case .slicesEntered(let value): Chosen("slices-entered", value)
    case .straightLines(let value): Chosen("straight-lines", value)
    }
  }
}
