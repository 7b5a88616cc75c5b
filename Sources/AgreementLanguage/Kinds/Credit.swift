import Agreements
import Diagnostics
import Quantities

extension Kind {
  /// What missed levels earn.
  static let credit = Kind(
    "credit",
    "What missed levels earn the customer in a period.",
    keys: [
      Key(
        "each",
        "what each level earns; this or `amount`",
        .phrase("bands.credit of monthly-fee; a level met because of too few earns none")
      ),
      Key(
        "amount",
        "what is owed, worked out; this or `each`",
        .phrase("1 % of monthly-fee x steps, at most 100 % of monthly-fee")
      ),
      Key("by", "who owes it; the provider without it", .name([.person])),
      Key(
        "plus",
        "the duties whose lateness joins the sum",
        .plus,
        .recorded("duties are settled later")
      ),
      Key(
        "cap",
        "what all of a period may not exceed",
        .phrase("15 % of monthly-fee, shared pro rata by largest remainder")
      ),
      Key(
        "earn-back",
        "how a credit is earned back",
        .earnBack
      ),
      Key(
        "closes",
        "when a period can no longer change",
        .dutyDate,
        .recorded("closing needs a ledger")
      ),
      .claim,
      .claimed,
      Key("payable", "on which invoice it is taken off", .payable),
      Key(
        "remedy",
        "whether credits are the only remedy",
        .remedy,
        .recorded("people and courts read it")
      ),
    ]
  )
}

extension Resolver {
  /// Resolves a credit; its bands and its cap are shares of one amount.
  mutating func resolveCredit(_ section: Section) {
    guard let each = section.value("each") else {
      resolveWorkedCredit(section)
      return
    }
    if let amount = section.value("amount") {
      findings.add(
        .definedTwice,
        "the credit is said twice: by `each` and by `amount`",
        at: amount,
        remedy: "leave one of them out"
      )
    }
    let parts = each.split(on: .semicolon)
    for tail in parts.dropFirst() where tail.text != Credit.forgiven {
      Complaint.add(to: &findings, about: tail, wanted: "`\(Credit.forgiven)`")
    }
    guard let (bands, base) = parts[0].split(at: "of") else {
      findings.add(
        .wrongType,
        "a share of what: the credit has no base",
        at: parts[0],
        remedy: "write `\(parts[0].text) of AMOUNT`"
      )
      return
    }
    let looked: Looked<Percent>? = lookup(bands, "a share such as `3 %`") {
      if case .percent(_, nil) = $0 { true } else { false }
    }
    let amount = amountName(base)
    let cap = section.value("cap").flatMap { self.cap($0, section, amount) }
    guard case .table(let table, let output) = looked, let amount else { return }
    tellOtherUnits(table, at: bands)
    agreement.credits.append(
      Credit(
        name: section.name,
        bands: table,
        output: output,
        base: amount,
        cap: cap,
        citation: citation(section.name, section.phrase)
      )
    )
  }

  /// The name of an amount per period, in the agreement's currency: one that is defined, is worked out
  /// or comes from outside.
  private mutating func amountName(_ phrase: Phrase) -> String? {
    switch figureName(phrase.name) {
    case .formula(let name), .series(let name):
      guard let typed = value(phrase) else { return nil }
      if typed.dimension == .money { return name }
      findings.add(
        .wrongType,
        "`\(phrase.text)` is \(typed.dimension.noun); expected is an amount",
        at: phrase
      )
      return nil
    default: break
    }
    guard let definition = agreement.definition(phrase.name) else {
      tellUnknown(phrase, "amount", among: agreement.definitions.lazy.map(\.name))
      return nil
    }
    reads.insert(definition.name)
    guard case .money(let money, let per) = definition.value else {
      findings.add(
        .wrongType,
        "`\(phrase.text)` is \(TypeWords.noun(of: definition.value)); expected is an amount",
        at: phrase,
        notes: [.init("it is defined here", at: definition.citation.range)]
      )
      return nil
    }
    if let policy = agreement.money, policy.currency != money.currency {
      findings.add(
        .wrongType,
        "the amount is in \(money.currency.code), the agreement settles in \(policy.currency.code)",
        at: phrase,
        notes: [.init("the amount", at: definition.citation.range)]
      )
    }
    tellOtherRate(per, phrase, definition)
    return definition.name
  }

  private mutating func tellOtherRate(_ per: String?, _ phrase: Phrase, _ amount: Definition) {
    let words: [CalendarPeriod.Length: String] = [
      .month: "month", .quarter: "quarter", .year: "year",
    ]
    guard let per, let period = agreement.periods.flatMap({ words[$0] }), per != period else {
      return
    }
    findings.add(
      .wrongType,
      "the amount is per \(per), and credits are settled per \(period)",
      at: phrase,
      notes: [.init("the amount", at: amount.citation.range)]
    )
  }

  /// Reads `15 % of monthly-fee, shared pro rata by largest remainder`.
  private mutating func cap(
    _ phrase: Phrase,
    _ section: Section,
    _ base: String?
  ) -> Credit.Cap? {
    let parts = phrase.split(on: .comma)
    let ways = ["shared pro rata", "shared pro rata by largest remainder"]
    for tail in parts.dropFirst() where !ways.contains(tail.text) {
      Complaint.add(to: &findings, about: tail, wanted: "`\(ways[1])`")
    }
    let (share, amount) = parts[0].split(at: "of") ?? (parts[0], nil)
    guard let percent = Written.percent(share) else {
      Complaint.add(to: &findings, about: share, wanted: "a share such as `15 % of AMOUNT`")
      return nil
    }
    guard let amount else {
      findings.add(
        .wrongType,
        "\(share.text) of what: a share of money needs its base",
        at: share,
        remedy: "write `\(share.text) of \(base ?? "AMOUNT")`"
      )
      return nil
    }
    if let base, amount.name != base {
      if agreement.definition(amount.name) == nil {
        tellUnknown(amount, "amount", among: agreement.definitions.lazy.map(\.name))
      } else {
        findings.add(
          .wrongType,
          "the cap is a share of \(amount.name), the credits are shares of \(base)",
          at: amount
        )
      }
      return nil
    }
    return Credit.Cap(percent: percent, citation: citation(section.path("cap"), phrase))
  }
}

extension Credit {
  /// The words by which a level that a small population forgives earns nothing.
  static let forgiven = "a level met because of too few earns none"
}
