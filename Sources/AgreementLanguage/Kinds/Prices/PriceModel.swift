import Agreements

extension Shape {
  /// The ways in which a price comes about.
  static let priceModel = Shape.named(
    "MODEL",
    .either([
      .form("fixed", "fixed", .hole("amount", .amount)),
      .form("once", "once", .hole("amount", .amount), "on", .hole("date", .date)),
      .form("each", .hole("amount", .amount), "for each", .hole("event", .event)),
      .form("graduated", "graduated", .hole("event", .event)),
      .form("volume", "by volume", .hole("event", .event)),
      .form(
        "work",
        "time and materials",
        .maybe("by", .hole("rates", .listed(.name([.rate]))))
      ),
      .form(
        "people",
        .hole("count", .count),
        "people of grade",
        .hole("grade", .text),
        "at",
        .hole("amount", .amount)
      ),
      .form(
        "retainer",
        "retainer of",
        .hole("length", .length),
        "for",
        .hole("amount", .amount),
        .maybe(
          ", rollover",
          .hole("share", .share),
          "of",
          .hole("base", .word(Rollover.Base.allCases.map(\.rawValue))),
          "for",
          .hole("keeps", .length),
          ",",
          .hole("order", .word(["oldest first", "newest first"]))
        )
      ),
      .form(
        "outcome",
        "outcome",
        .hole("share", .share),
        "of",
        .hole("of", .name([.level, .series])),
        .maybe("above", .hole("above", .amount)),
        .maybe(", at most", .hole("most", .amount))
      ),
    ])
  )
}

extension Said {
  /// How a price comes about.
  var priceModel: PriceModel? {
    let amount = self["amount"]?.amount
    switch tag {
    case "fixed": return amount.map { .fixed($0) }
    case "once":
      guard let amount, let date = self["date"]?.date else { return nil }
      return .once(amount, on: date)
    case "each":
      guard let amount, let event = self["event"]?.event else { return nil }
      return .each(event, amount)
    case "graduated": return self["event"]?.event.map { .slices($0, isByVolume: false) }
    case "volume": return self["event"]?.event.map { .slices($0, isByVolume: true) }
    case "work": return .timeAndMaterials(rates: self["rates"]?.items.compactMap(\.name) ?? [])
    case "people":
      guard let count = self["count"]?.count, let amount, let grade = self["grade"] else {
        return nil
      }
      return .people(count, grade: grade.text, amount)
    case "retainer":
      guard let length = self["length"]?.length, let amount else { return nil }
      return .retainer(
        length,
        amount,
        rollover: rollover
      )
    case "outcome":
      guard let share = self["share"]?.share, let name = self["of"]?.name else { return nil }
      return .outcome(
        share,
        of: name,
        above: self["above"]?.amount,
        atMost: self["most"]?.amount
      )
    default: return nil
    }
  }

  private var rollover: Rollover? {
    guard let share = self["share"]?.share, let keeps = self["keeps"]?.length,
      let base = self["base"]?.words.flatMap(Rollover.Base.init)
    else { return nil }
    return Rollover(
      share: share,
      base: base,
      keeps: keeps,
      drawsOldestFirst: self["order"]?.words == "oldest first"
    )
  }
}
