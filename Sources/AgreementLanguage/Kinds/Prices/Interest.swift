import Agreements

extension Kind {
  /// What is owed on an amount that is paid late.
  static let interest = Kind(
    "interest",
    "What is owed on an amount that is paid late: the rate, how days are counted, what is owed beside it.",
    keys: [
      Key("on", "the duty to pay an invoice; this or `of`, `due` and `paid`", .name([.duty])),
      Key("of", "the debt of a period, worked out", .phrase("principal")),
      Key("due", "the last day to pay it", .phrase("due-date")),
      Key("paid", "the day it was paid", .phrase("payment-date")),
      Key("rate", "the rate", .interestRate, isNeeded: true),
      Key("days", "how days become years", .word(InterestRule.DayCount.allCases.map(\.rawValue))),
      Key("compounds", "whether interest joins the debt", .word(["never", "each month"])),
      Key(
        "first-day",
        "the first day that counts",
        .word(["the day after it was due", "the day it was due"]),
        isNeeded: true
      ),
      Key(
        "last-day",
        "the last day that counts",
        .word(["the day of payment", "the day before payment"]),
        isNeeded: true
      ),
      Key("each-day", "what is done with a day's interest", .word(["exact", "rounded"])),
      Key("fixed", "what is owed beside interest, by the size of the debt", .fixedSums),
    ]
  )
}

extension Shape {
  /// A rate of interest.
  static let interestRate = Shape.either([
    .form("yearly", .hole("share", .share), "per year"),
    .form(
      "over",
      .hole("share", .share),
      "over",
      .hole("series", .name([.series])),
      ",",
      .hole("reset", .word(InterestRate.Reset.allCases.map(\.rawValue)))
    ),
    .form(
      "monthly",
      .hole("share", .share),
      "per month,",
      .hole("reading", .word(InterestRate.MonthReading.allCases.map(\.rawValue)))
    ),
  ])

  /// Sums by the size of a debt.
  static let fixedSums = Shape.several(
    .either([
      .form(
        "up-to",
        .hole("amount", .amount),
        "for debts up to",
        .hole("most", .amount)
      ),
      .form("others", .hole("amount", .amount), "for any other"),
    ])
  )
}

extension Resolver {
  /// Resolves interest on late payment.
  mutating func resolveInterest(_ section: Section) {
    let said = readLines(section)
    guard let debts = debts(said), let rate = said["rate"]?.interestRate else { return }
    let days = said["days"]?.words.flatMap(InterestRule.DayCount.init)
    if days == nil, said.section.value("days") == nil, !rate.isMonthly {
      findings.add(
        .missingLine,
        "interest \(said.name) does not say `days`: how days become years",
        at: section.namePhrase,
        remedy: "write `days: actual/365`"
      )
      return
    }
    agreement.governance.interests.append(
      InterestRule(
        name: said.name,
        debts: debts,
        rate: rate,
        days: days,
        compoundsMonthly: said["compounds"]?.words == "each month",
        countsDueDay: said["first-day"]?.words == "the day it was due",
        countsPaymentDay: said["last-day"]?.words == "the day of payment",
        roundsEachDay: said["each-day"]?.words == "rounded",
        fixed: said.items("fixed").compactMap { sum in
          sum["amount"]?.amount.map {
            InterestRule.FixedSum(upTo: sum["most"]?.amount, amount: $0)
          }
        },
        citation: said.citation
      )
    )
  }

  private mutating func debts(_ said: SaidSection) -> InterestRule.Debts? {
    let section = said.section
    if section.value("on") != nil { return said["on"]?.name.map { .duty($0) } }
    guard let of = section.value("of"), let due = section.value("due"),
      let paid = section.value("paid")
    else {
      findings.add(
        .missingLine,
        "interest \(said.name) does not say on which debts",
        at: section.namePhrase,
        remedy: "write `on: DUTY`, or `of`, `due` and `paid`, which name figures"
      )
      return nil
    }
    let amount = formula(of, section.path("of"), .money)
    let last = formula(due, section.path("due"), .date)
    let payment = formula(paid, section.path("paid"), .date)
    guard let amount, let last, let payment else { return nil }
    return .figures(of: amount, due: last, paid: payment)
  }
}

extension Said {
  fileprivate var interestRate: InterestRate? {
    guard let share = self["share"]?.share else { return nil }
    switch tag {
    case "yearly": return .yearly(share)
    case "over":
      guard let series = self["series"]?.name,
        let reset = self["reset"]?.words.flatMap(InterestRate.Reset.init)
      else { return nil }
      return .over(share, series: series, reset)
    default:
      return self["reading"]?.words.flatMap(InterestRate.MonthReading.init)
        .map { .monthly(share, $0) }
    }
  }
}

extension InterestRate {
  fileprivate var isMonthly: Bool { if case .monthly = self { true } else { false } }
}
