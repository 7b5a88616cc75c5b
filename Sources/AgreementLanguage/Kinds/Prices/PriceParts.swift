import Agreements

extension Shape {
  /// Slices of a price by quantity.
  static let slices = Shape.several(
    .either([
      .form("up-to", "up to", .hole("count", .count), "at", .hole("amount", .amount)),
      .form("above", "above at", .hole("amount", .amount)),
    ])
  )

  /// What costs extra.
  static let extra = Shape.form(
    "extra",
    .hole("amount", .amount),
    "per h of",
    .hole("of", .text),
    .maybe("above", .hole("above", .length), "a", .hole("rhythm", .rhythm)),
    .maybe(", each started", .hole("step", .length), "counts")
  )

  /// What is paid back.
  static let expense = Shape.form(
    "expense",
    .hole("what", .text),
    "at cost",
    .maybe(", at most", .hole("most", .amount), "a", .hole("rhythm", .rhythm)),
    .maybe(", approved by", .hole("who", .person))
  )

  /// How a price follows an index.
  static let indexation = Shape.form(
    "indexed",
    .hole("series", .text),
    ",",
    .hole("month", .month),
    "over",
    .hole("base", .month),
    .maybe(", plus", .hole("points", .share)),
    .maybe(", at least", .hole("least", .share)),
    .maybe(", at most", .hole("most", .share)),
    .maybe(", from", .hole("date", .date))
  )

  /// A month of the year.
  static let month = Shape.named(
    "MONTH",
    .word([
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ])
  )
}

extension Said {
  /// A slice of a price.
  var slice: PriceSlice? {
    self["amount"]?.amount.map { PriceSlice(upTo: self["count"]?.count, price: $0) }
  }

  /// What costs extra, and the figure that tells how much of it there is.
  func extra(_ figure: FigureName?) -> PriceExtra? {
    guard let amount = self["amount"]?.amount, let what = self["of"] else { return nil }
    return PriceExtra(
      price: amount,
      of: what.text,
      figure: figure,
      above: self["above"]?.length,
      each: self["rhythm"]?.rhythm,
      step: self["step"]?.length
    )
  }

  /// What is paid back, and the figure that tells how much it was.
  func expense(_ figure: FigureName?) -> Expense? {
    self["what"].map {
      Expense(
        what: $0.text,
        figure: figure,
        atMost: self["most"]?.amount,
        each: self["rhythm"]?.rhythm,
        approval: self["who"]?.person
      )
    }
  }

  /// How a price follows an index.
  var indexation: Indexation? {
    guard let series = self["series"], let month = self["month"]?.words,
      let base = self["base"]?.words
    else { return nil }
    return Indexation(
      series: series.text,
      month: month,
      base: base,
      points: self["points"]?.share,
      atLeast: self["least"]?.share,
      atMost: self["most"]?.share,
      from: self["date"]?.date
    )
  }

  /// When a price is invoiced.
  var invoicing: Invoicing? {
    self["rhythm"]?.rhythm.map {
      Invoicing(every: $0, isInAdvance: self["when"]?.words == "in advance")
    }
  }
}
