import Agreements

extension Kind {
  /// What a service costs.
  static let price = Kind(
    "price",
    "What a service costs, what costs extra, and when it is invoiced.",
    keys: [
      Key("for", "the service; the whole agreement without it", .name([.service]), .pricesLater),
      Key("model", "how the price comes about", .priceModel, .pricesLater, isNeeded: true),
      Key("slices", "the price of each unit, by how many there are", .slices, .pricesLater),
      Key("also", "what costs extra", .several(.extra), .pricesLater, repeats: true),
      Key("expenses", "what is paid back, and up to where", .several(.expense), .pricesLater),
      Key("indexed", "how the price follows an index", .indexation, .pricesLater),
      Key(
        "invoiced",
        "when it is invoiced",
        .form(
          "invoiced",
          .hole("rhythm", .adverb),
          .hole("when", .word(["in advance", "in arrears"]))
        ),
        .pricesLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of prices.
  static let pricesLater = Key.Fate.recorded("invoices come later")
}

extension Resolver {
  /// Resolves a price.
  mutating func resolvePrice(_ section: Section) {
    let said = readLines(section)
    guard let model = said["model"]?.priceModel else { return }
    tellSlices(model, said)
    agreement.governance.prices.append(
      Price(
        name: said.name,
        service: said["for"]?.name,
        model: model,
        slices: said.items("slices").compactMap(\.slice),
        extras: said.items("also").compactMap(\.extra),
        expenses: said.items("expenses").compactMap(\.expense),
        indexation: said["indexed"]?.indexation,
        invoicing: said["invoiced"]?.invoicing,
        citation: said.citation
      )
    )
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
