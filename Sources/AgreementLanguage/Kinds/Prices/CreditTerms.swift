import Agreements

extension Shape {
  /// How a credit is earned back.
  static let earnBack = Shape.either([
    .form(
      "each",
      .hole("share", .share),
      "of a level's share, when it meets goal in each of the next",
      .hole("count", .count),
      .hole("periods", .periods),
      .maybe(", booked in the", .hole("booked", .place))
    ),
    .form(
      "over",
      .hole("share", .share),
      "of a level's share, when it meets goal over the next",
      .hole("count", .count),
      .hole("periods", .periods),
      .maybe(", booked in the", .hole("booked", .place))
    ),
    .word(["none"]),
    .text,
  ])

  /// A place in a row, in words.
  static let place = Shape.named("PLACE", .word(places))

  fileprivate static let places = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  /// Whether credits are all that may be claimed.
  static let remedy = Shape.word([
    "price adjustment, not exclusive", "not exclusive", "sole remedy",
    "price adjustment, sole remedy",
  ])

  /// How a credit is paid.
  static let payable = Shape.form(
    "off",
    "off the",
    .hole("invoice", .word(["next invoice", "invoice of the same period"])),
    .maybe(", at most", .hole("most", .share), "of it"),
    .maybe(", lapses after", .hole("lapses", .length)),
    .maybe(", at the end", .hole("end", .word(CreditPayment.End.allCases.map(\.rawValue)))),
    .maybe(", else within", .hole("length", .length))
  )

  /// An amount that joins the sum of credits.
  static let plus = Shape.several(
    .form(
      "late",
      .hole("duty", .name([.duty])),
      .maybe(
        ", in the",
        .hole("rhythm", .rhythm),
        "the",
        .hole("what", .text),
        "was due"
      )
    )
  )
}

extension Resolver {
  /// Resolves what a credit rule says beyond its bands and its cap.
  mutating func resolveCreditTerms(_ section: Section) {
    let said = readLines(section)
    agreement.governance.creditTerms.append(
      CreditTerms(
        credit: said.name,
        plus: said.items("plus").compactMap { $0["duty"]?.name },
        earnBack: said["earn-back"].flatMap(\.earnBack),
        closing: said["closes"].flatMap { dutyDate($0) },
        invoiced: said["payable"]?["length"]?.length,
        payment: said["payable"].flatMap(\.creditPayment),
        isOnlyRemedy: said["remedy"]?.words.map { $0.hasSuffix("sole remedy") }
      )
    )
  }
}

extension Said {
  /// How a credit is paid.
  var creditPayment: CreditPayment? {
    guard let invoice = self["invoice"]?.words else { return nil }
    let end = self["end"]?.words.flatMap(CreditPayment.End.init)
    return CreditPayment(
      isSameInvoice: invoice != "next invoice",
      atMost: self["most"]?.share,
      lapsesAfter: self["lapses"]?.length,
      // Where no invoice follows, what is paid within some days is paid out.
      atEnd: end ?? self["length"].map { _ in .paidOut }
    )
  }

  /// How a credit is earned back, when all of it is said.
  var earnBack: EarnBack? {
    guard let share = self["share"]?.share, let months = self["count"]?.count,
      let word = self["booked"]?.words, let booked = Shape.places.firstIndex(of: word)
    else { return nil }
    return EarnBack(share: share, months: months, isInEach: tag == "each", booked: booked + 1)
  }
}
