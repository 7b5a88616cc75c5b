import Agreements

extension Shape {
  /// What follows when a duty is late.
  static let lateEffect = Shape.named(
    "EFFECT",
    .either([
      .form(
        "interest",
        "interest",
        .hole("share", .share),
        "per year,",
        .hole("kind", .word(["simple", "compound"])),
        ",",
        .hole("days", .word(["actual/365", "actual/360", "30/360"]))
      ),
      .form(
        "excuse",
        "excuses",
        .hole("what", .name([.clock, .level])),
        .maybe("of that", .hole("record", .name([.record]))),
        ":",
        .hole("acts", .word(["data", "verdict", "money"]))
      ),
      .form("stands", .hole("duty", .name([.duty])), "stands"),
      .form("tells", "tells", .hole("who", .person)),
      .form("climbs", "climbs", .hole("ladder", .name([.ladder]))),
      .form("ends", "may end under", .hole("ending", .name([.ending]))),
      .form("nothing", "nothing, because", .hole("reason", .text)),
      .form(
        "each",
        .hole("amount", .amount),
        "per started",
        .hole("length", .length),
        .maybe(", at most", .hole("most", .amount))
      ),
      .form(
        "full",
        .hole("amount", .amount),
        "per full",
        .hole("length", .length),
        .maybe(", at most", .hole("most", .amount))
      ),
      .form(
        "pro-rata",
        .hole("amount", .amount),
        "pro rata per",
        .hole("length", .length),
        .maybe(", at most", .hole("most", .amount))
      ),
      .amount,
    ])
  )
}

extension Said {
  /// What follows when a duty is late.
  var lateEffect: LateEffect? {
    switch tag {
    case "interest":
      guard let share = self["share"]?.share, let days = self["days"]?.words else { return nil }
      return .interest(share, isCompound: self["kind"]?.words == "compound", dayCount: days)
    case "excuse":
      guard let what = self["what"]?.name, let acts = self["acts"]?.words else { return nil }
      return .excuse(what, acts: acts)
    case "stands": return self["duty"]?.name.map { .stands($0) }
    case "tells": return self["who"]?.person.map { .tells($0) }
    case "climbs": return self["ladder"]?.name.map { .climbs($0) }
    case "ends": return self["ending"]?.name.map { .mayEnd($0) }
    case "nothing": return self["reason"].map { .nothing($0.text) }
    case "each": return amount(.started)
    case "full": return amount(.full)
    case "pro-rata": return amount(.proRata)
    default: return amount.map { .amount($0, per: nil, atMost: nil) }
    }
  }

  private func amount(_ part: LateEffect.Part) -> LateEffect? {
    guard let amount = self["amount"]?.amount, let length = self["length"]?.length else {
      return nil
    }
    return .amount(amount, per: .init(length, part), atMost: self["most"]?.amount)
  }
}
