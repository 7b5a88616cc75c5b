import Agreements

extension Kind {
  /// What a service costs.
  static let price = Kind(
    "price",
    "What a service costs, what costs extra, and when it is invoiced.",
    keys: [
      Key("for", "the service; the whole agreement without it", .name([.service])),
      Key("model", "how the price comes about; this or `amount`", .priceModel),
      Key(
        "amount",
        "what is charged, worked out; this or `model`",
        .phrase("each slice of units at tiers.price, at least 100.00 EUR")
      ),
      Key("slices", "the price of each unit, by how many there are", .slices),
      Key("drawn", "the time drawn from a retainer, worked out", .phrase("urgent x 1.5 + normal")),
      Key("beyond", "the price of an hour beyond a retainer", .amount),
      Key("least", "the least that the model comes to in a period", .amount),
      Key(
        "part-periods",
        "what a period costs in which the agreement begins or ends",
        .word(PartPeriods.allCases.map(\.rawValue))
      ),
      Key("also", "what costs extra", .several(.extra), repeats: true),
      Key("expenses", "what is paid back, and up to where", .several(.expense)),
      Key("indexed", "how the price follows an index", .indexation),
      Key(
        "invoiced",
        "when it is invoiced",
        .form(
          "invoiced",
          .hole("rhythm", .adverb),
          .hole("when", .word(["in advance", "in arrears"]))
        ),
        .recorded("the invoice of a period holds its charges, whenever it is sent")
      ),
    ]
  )
}

extension Resolver {
  /// Resolves a price.
  mutating func resolvePrice(_ section: Section) {
    let said = readLines(section)
    guard let model = priceModel(said) else { return }
    tellSlices(model, said)
    agreement.governance.prices.append(
      Price(
        name: said.name,
        service: said["for"]?.name,
        model: model,
        slices: said.items("slices").compactMap(\.slice),
        extras: said.items("also").compactMap { $0.extra(figure($0["of"], .time)) },
        expenses: said.items("expenses").compactMap { $0.expense(figure($0["what"], .money)) },
        drawn: section.value("drawn").flatMap { formula($0, section.path("drawn"), .time) },
        beyond: said["beyond"]?.amount,
        least: said["least"]?.amount,
        parts: said["part-periods"]?.words.flatMap(PartPeriods.init),
        indexation: said["indexed"]?.indexation,
        invoicing: said["invoiced"]?.invoicing,
        citation: said.citation
      )
    )
  }

  /// Notes which lines of prices do not run, and why: rates and series may stand after their prices.
  mutating func tellPricesNotRun() {
    for price in agreement.governance.prices {
      for (key, reason) in agreement.reasonsNotRun(price) {
        recordedReasons["\(price.citation.term).\(key)"] = reason
      }
    }
  }

  /// The model of a price, or a formula in its place.
  private mutating func priceModel(_ said: SaidSection) -> PriceModel? {
    guard let amount = said.section.value("amount") else {
      if said.section.value("model") == nil {
        findings.add(
          .missingLine,
          "price \(said.name) says neither `model` nor `amount`: what is charged",
          at: said.section.namePhrase,
          remedy: "write `model: fixed 1,000.00 EUR per month` or `amount: FORMULA`"
        )
      }
      return said["model"]?.priceModel
    }
    if let model = said.section.value("model") {
      findings.add(
        .definedTwice,
        "the price is said twice: by `model` and by `amount`",
        at: model,
        remedy: "leave one of them out"
      )
    }
    return formula(amount, said.section.path("amount"), .money).map { .worked($0) }
  }

  /// A formula that comes to some sort of value, or nil with a word why it does not.
  mutating func formula(_ phrase: Phrase, _ path: String, _ dimension: Dimension)
    -> Formula?
  {
    guard let typed = readFormula(phrase) else { return nil }
    guard typed.dimension == dimension else {
      findings.add(
        .wrongType,
        "this comes to \(typed.dimension.noun); expected is \(dimension.noun)",
        at: phrase
      )
      return nil
    }
    return Formula(
      name: path,
      expression: typed.expression,
      dimension: dimension,
      citation: citation(path, phrase)
    )
  }

  /// The figure that words name, or nil when they are words for people or name another sort of value.
  private mutating func figure(_ said: Said?, _ wanted: Dimension) -> FigureName? {
    guard let phrase = said?.phrase, let name = figureName(phrase.name) else { return nil }
    return self.figure(name, phrase)?.dimension == wanted ? name : nil
  }

  /// Says so when slices and model do not go together, or slices do not rise to one without end.
  private mutating func tellSlices(_ model: PriceModel, _ said: SaidSection) {
    let line = said.section.value("slices")
    guard case .slices = model else {
      guard let line else { return }
      findings.add(
        .unreadTerm,
        "nothing reads these slices: the model is not priced by them",
        at: line,
        remedy: "write `model: graduated EVENT` or `model: by volume EVENT`, or leave them out"
      )
      return
    }
    guard let line else {
      findings.add(
        .missingLine,
        "price \(said.name) does not say `slices`: the price of each unit",
        at: said.section.namePhrase,
        remedy: "write `slices: up to 100 at 5.00 EUR; above at 4.00 EUR`"
      )
      return
    }
    let ends = said.items("slices").compactMap(\.slice).map(\.upTo)
    let limits = ends.compactMap(\.self)
    let rises = zip(limits, limits.dropFirst()).allSatisfy { $0 < $1 }
    guard ends.isEmpty || !rises || ends.last != .some(nil) || limits.count != ends.count - 1 else {
      return
    }
    if said["slices"] == nil { return }
    findings.add(
      .tableShape,
      "slices rise one by one, and the last has no end",
      at: line,
      remedy: "write `up to 100 at 5.00 EUR; up to 500 at 4.00 EUR; above at 3.00 EUR`"
    )
  }
}
