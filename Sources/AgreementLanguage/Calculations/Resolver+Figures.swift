import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// What words of a formula are: a written value, or a name that leads to one.
  mutating func value(_ phrase: Phrase) -> Typed? {
    if let constant = Written.constant(phrase) {
      let literal = Written.literal(phrase)
      tellOtherCurrency(literal, phrase)
      return Typed(constant, per: literal?.period)
    }
    if case .span(let span)? = Written.literal(phrase), span.exact == nil {
      findings.add(
        .calendarAgainstExact,
        "`\(phrase.text)` has no fixed length",
        at: phrase,
        remedy: "write hours, or reckon with `days of the period`"
      )
      return nil
    }
    if Complaint.ambiguousNumber(in: phrase) != nil {
      Complaint.add(to: &findings, about: phrase, wanted: "a value or a name")
      return nil
    }
    if let table = answering(phrase.name) { return answer(phrase, of: table, level: nil) }
    guard let name = figureName(phrase.name) else {
      tellUnknownFigure(phrase)
      return nil
    }
    return figure(name, phrase)
  }

  /// What a name of a figure leads to, by what is declared and not by what could be read.
  func figureName(_ name: String) -> FigureName? {
    if formulaNames.contains(name) { return .formula(name) }
    if agreement.definition(name) != nil { return .definition(name) }
    if declaredNames["series"]?.contains(name) ?? false { return .series(name) }
    if declaredNames["level"]?.contains(name) ?? false { return .level(name, .attained) }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    if declaredNames["level"]?.contains(parts[0]) ?? false {
      return FigureName.LevelFacet(rawValue: parts[1]).map { .level(parts[0], $0) }
    }
    if declaredNames["credit"]?.contains(parts[0]) ?? false {
      return FigureName.CreditFacet(rawValue: parts[1]).map { .credit(parts[0], $0) }
    }
    return nil
  }

  /// What a figure is a value of, or nil with a word why it is none.
  mutating func figure(_ name: FigureName, _ phrase: Phrase) -> Typed? {
    let expression = Expression.figure(name)
    switch name {
    case .formula(let name):
      guard var typed = formula(name) else { return nil }
      typed.expression = expression
      return typed
    case .definition(let name):
      reads.insert(name)
      guard let definition = agreement.definition(name) else { return nil }
      if let constant = Expression.Constant(definition.value) {
        tellOtherCurrency(definition.value, phrase, at: definition.citation)
        return Typed(expression: expression, constant, per: definition.value.period)
      }
      findings.add(
        .wrongType,
        "`\(name)` is \(TypeWords.noun(of: definition.value)), which cannot be reckoned with",
        at: phrase,
        notes: [.init("it is defined here", at: definition.citation.range)]
      )
      return nil
    case .series(let name):
      let dimension = sections.first(.series, named: name)?.dimensionOfSeries
      return dimension.map { Typed(counting: expression, $0) }
    case .level(let name, let facet):
      return level(name, facet, phrase).map { Typed(counting: expression, $0) }
    case .credit: return Typed(expression: expression, dimension: .money)
    case .daysOfPeriod: return Typed(counting: expression, .number)
    case .lengthOfPeriod: return Typed(expression: expression, dimension: .time)
    }
  }

  private mutating func level(
    _ name: String,
    _ facet: FigureName.LevelFacet,
    _ phrase: Phrase
  ) -> Dimension? {
    // A level that could not be read has its own finding.
    guard let level = agreement.level(name) else { return nil }
    guard level.facets.contains(facet) else {
      let known = level.facets.filter { $0 != .attained }.map { "\(name).\($0.rawValue)" }
      findings.add(
        .unknownReference,
        "the level \(name) has no `\(facet.rawValue)`",
        at: phrase,
        notes: [.init("the level", at: level.citation.range)],
        remedy: "it has " + ([name] + known).joined(separator: ", ")
      )
      return nil
    }
    return level.dimension(of: facet)
  }

  /// Says so when an amount is in another currency than the agreement settles in.
  mutating func tellOtherCurrency(
    _ literal: Literal?,
    _ phrase: Phrase,
    at citation: Citation? = nil
  ) {
    guard let currency = literal?.currency, let policy = agreement.money,
      policy.currency != currency
    else { return }
    findings.add(
      .wrongType,
      "`\(phrase.text)` is in \(currency.code), and the agreement settles in \(policy.currency.code)",
      at: phrase,
      notes: citation.map { [.init("the amount", at: $0.range)] } ?? []
    )
  }

  /// The names of everything that formulas can look at.
  var namesOfFigures: Set<String> {
    var known = formulaNames.union(agreement.definitions.map(\.name))
    known.formUnion(declaredNames["series"] ?? [])
    for level in agreement.levels {
      known.formUnion(level.facets.map { FigureName.level(level.name, $0).description })
    }
    for credit in declaredNames["credit"] ?? [] {
      known.formUnion(FigureName.CreditFacet.allCases.map { "\(credit).\($0.rawValue)" })
    }
    known.formUnion(
      ruleTables.flatMap { table in
        table.header.compactMap(\.outputName).map { "\(table.id.name).\($0)" }
      }
    )
    return known
  }

  private mutating func tellUnknownFigure(_ phrase: Phrase) {
    if phrase.text.contains("/") || phrase.text.contains("*") {
      findings.add(
        .unreadPhrase,
        "`\(phrase.text)` cannot be read",
        at: phrase,
        remedy: "signs stand alone between blanks: `a x b`, `a / b`"
      )
      return
    }
    tellUnknown(phrase, "figure", among: namesOfFigures)
  }
}

extension Typed {
  /// A figure that is read or counted, so that as a number it is one of things.
  fileprivate init(counting expression: Expression, _ dimension: Dimension) {
    self.init(expression: expression, dimension: dimension, isCount: dimension == .number)
  }
}

extension Section {
  /// What the figures of a series are values of, by its line `as`.
  var dimensionOfSeries: Dimension {
    switch value("as")?.text {
    case "amount": .money
    case "share": .share
    case "length": .time
    case "date": .date
    default: .number
    }
  }
}

extension Written {
  /// A value that can be reckoned with: an amount, a share, a length, a date, a number with or without decimals.
  static func constant(_ phrase: Phrase) -> Expression.Constant? {
    if phrase.utf8.first == .hyphen {
      let rest = phrase.cut(phrase.bytes.lowerBound + 1..<phrase.bytes.upperBound)
      guard rest.utf8.first?.isDigit ?? false else { return nil }
      return constant(rest)?.negated
    }
    if let literal = literal(phrase), let constant = Expression.Constant(literal) {
      return constant
    }
    return number(phrase.text).map {
      Expression.Constant(value: $0.ratio, dimension: .number, words: phrase.text)
    } ?? decimalLength(phrase)
  }

  /// An amount that is only looked at and never owed, so that it may be finer than the smallest coin.
  static func fineAmount(_ phrase: Phrase) -> Expression.Constant? {
    unitPrice(phrase, per: "one").map {
      Expression.Constant(value: $0.amount, dimension: .money, words: phrase.text)
    }
  }

  /// A length with decimals, such as `21.6 min`.
  private static func decimalLength(_ phrase: Phrase) -> Expression.Constant? {
    let (figures, unit) = phrase.firstWord
    let seconds: [String: Int128] = ["s": 1, "min": 60, "h": 3600]
    guard let size = seconds[unit.text], let number = number(figures.text) else { return nil }
    return Expression.Constant(
      value: number.ratio * Ratio(size),
      dimension: .time,
      words: phrase.text
    )
  }
}
