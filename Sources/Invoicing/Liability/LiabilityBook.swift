package import Agreements
import Calculating
import Quantities

/// Works out what claims draw on limits of liability, each in the order in which it arose.
///
/// What is settled comes first, then what is open as if all of it succeeded. A limit of its own for a sort of loss stands
/// above the general one: neither draws on the other.
package struct LiabilityBook {
  private let agreement: Agreement
  private let currency: Currency
  private let fees: LiabilityFees
  private let claims: [LiabilityClaim]
  private let invoices: [Invoice]

  /// Opens a book, or is nil when the head of the agreement has no `money`.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - claims: The claims.
  ///   - invoices: The invoices from the first period on, whose charges are the fees.
  package init?(_ agreement: Agreement, _ claims: [LiabilityClaim], invoices: [Invoice]) {
    guard let currency = agreement.money?.currency else { return nil }
    self.agreement = agreement
    self.currency = currency
    self.claims = claims
    self.invoices = invoices
    fees = LiabilityFees(agreement, invoices)
  }

  /// The accounts: for each party those of its limits in the order of the text, then what no limit holds.
  package var accounts: [LiabilityAccount] {
    agreement.parties.flatMap { party -> [LiabilityAccount] in
      let limits = agreement.governance.liabilities.filter { holds($0, party) }
      let draws = draws(of: party)
      let own = limits.map { limit in
        let drawn = draws.filter { self.limit($0.loss, limits)?.name == limit.name }
        return account(party.role, limit, drawn)
      }
      let free = draws.filter { limit($0.loss, limits) == nil }
      return own + (free.isEmpty ? [] : [account(party.role, nil, free)])
    }
  }

  private func holds(_ limit: Liability, _ party: Party) -> Bool {
    limit.by.map { $0.party == party.role || $0.party == "either" } ?? true
  }

  /// The limit for a sort of loss: one that covers it, else the general one unless that leaves it out.
  private func limit(_ loss: String, _ limits: [Liability]) -> Liability? {
    if let own = limits.first(where: { $0.covers.contains(loss) }) { return own }
    return limits.first { $0.covers.isEmpty && !$0.exceptions.contains(loss) }
  }

  // MARK: What draws

  private struct Draw {
    let name: String
    let arose: CivilDate
    let loss: String
    let asked: Money
    let isOpen: Bool
    // What was given already is not held back by a limit, though it lowers what is left.
    var isGiven = false
  }

  private func draws(of party: Party) -> [Draw] {
    let own = claims.filter { $0.against == party.role }.map { claim in
      Draw(
        name: "claim \(claim.id)",
        arose: claim.arose,
        loss: claim.loss,
        asked: claim.settled ?? claim.total,
        isOpen: claim.settled == nil
      )
    }
    let all = (own + counted(party)).enumerated()
    // Of one day, those that stand first in the text; what is open comes last.
    return all.sorted {
      ($0.element.isOpen ? 1 : 0, $0.element.arose, $0.offset)
        < ($1.element.isOpen ? 1 : 0, $1.element.arose, $1.offset)
    }.map(\.element)
  }

  // What invoices credited, or charged in interest, counts where the text says so.
  private func counted(_ party: Party) -> [Draw] {
    let limits = agreement.governance.liabilities.filter { holds($0, party) && $0.covers.isEmpty }
    let provider = agreement.parties.first { $0.kind == "provider" } ?? agreement.parties.first
    let isProvider = provider?.role == party.role
    let kind = isProvider ? "credits" : "interest"
    guard limits.contains(where: { $0.counts.contains(kind) }) else { return [] }
    return invoices.compactMap { invoice in
      let units = isProvider ? credited(invoice) : sum(invoice.lines(.interest))
      guard units > 0 else { return nil }
      return Draw(
        name: "\(kind) of \(invoice.period)",
        arose: invoice.period.end.adding(days: -1),
        loss: Agreement.ordinaryLoss,
        asked: Money(minorUnits: units, currency),
        isOpen: false,
        isGiven: true
      )
    }
  }

  // Taken off or paid out, less what was charged again.
  private func credited(_ invoice: Invoice) -> Int64 {
    let entries = invoice.ledger.accounts.flatMap(\.entries).filter { $0.on == invoice.period }
    return entries.reduce(0) { sum, entry in
      switch entry.kind {
      case .applied, .paidOut: sum + entry.amount.minorUnits
      case .chargedBack: sum - entry.amount.minorUnits
      default: sum
      }
    }
  }

  private func sum(_ lines: [InvoiceLine]) -> Int64 {
    lines.compactMap(\.amount?.minorUnits).reduce(0, +)
  }

  // MARK: Drawing

  private func account(_ party: String, _ limit: Liability?, _ draws: [Draw]) -> LiabilityAccount {
    var used: [CivilDate?: Int64] = [:]
    let entries = draws.map { draw in
      let found = Result { () throws(Worked.Unknown) in try self.limit(limit, at: draw.arose) }
      let erodes = erodes(draw.loss, limit)
      guard case .success(let held) = found else {
        return entry(draw, found, owed: nil, left: nil, erodes)
      }
      guard let held, let limit else {
        return entry(draw, found, owed: draw.asked, left: nil, false)
      }
      let drawn = limit.cap?.isPerClaim == true ? 0 : used[held.renewed] ?? 0
      let left = max(0, held.amount.minorUnits - drawn)
      let owed = draw.isGiven ? draw.asked.minorUnits : min(draw.asked.minorUnits, left)
      if erodes { used[held.renewed] = drawn + owed }
      return entry(
        draw,
        found,
        owed: Money(minorUnits: owed, currency),
        left: Money(minorUnits: erodes ? max(0, left - owed) : left, currency),
        erodes
      )
    }
    return LiabilityAccount(party: party, liability: limit, entries: entries)
  }

  private func entry(
    _ draw: Draw,
    _ limit: Result<LiabilityEntry.Limit?, Worked.Unknown>,
    owed: Money?,
    left: Money?,
    _ erodes: Bool
  ) -> LiabilityEntry {
    LiabilityEntry(
      name: draw.name,
      arose: draw.arose,
      loss: draw.loss,
      asked: draw.asked,
      isOpen: draw.isOpen,
      limit: limit,
      owed: owed,
      left: left,
      erodes: erodes
    )
  }

  // Damages count always; what is owed under an indemnity counts where the text says so, or the limit is for it.
  private func erodes(_ loss: String, _ limit: Liability?) -> Bool {
    guard let limit, limit.cap?.isPerClaim != true else { return false }
    let isIndemnity = agreement.governance.indemnities.contains { $0.name == loss }
    return !isIndemnity || limit.counts.contains("indemnities") || limit.covers.contains(loss)
  }

  // MARK: The limit

  private func limit(_ liability: Liability?, at date: CivilDate) throws(Worked.Unknown)
    -> LiabilityEntry.Limit?
  {
    guard let cap = liability?.cap else { return nil }
    var steps: [String] = []
    var units: [Int64] = []
    var renewed: CivilDate?
    for base in cap.bases {
      switch base {
      case .amount(let rule):
        let value = try value(of: rule)
        units.append(value)
        let amount = Money(minorUnits: value, currency)
        if case .written = rule {
          steps.append("an amount of \(amount)")
        } else {
          steps.append("\(rule.words(agreement)) is \(amount)")
        }
      case .fees(let share, let words):
        let fees = try fees.charged(over: words, at: date)
        let part = try whole(Exact(share.fraction) * Exact(Ratio(Int128(fees.units))))
        units.append(part)
        renewed = fees.renewed ?? renewed
        steps.append(fees.step)
        steps.append("\(share.fraction.percentText) of them: \(Money(minorUnits: part, currency))")
      }
    }
    let chosen = cap.rule == .lesser ? units.min() : units.max()
    guard let chosen else { return nil }
    if cap.rule != .only {
      let which = cap.rule == .lesser ? "lesser" : "greater"
      steps.append("the \(which): \(Money(minorUnits: chosen, currency))")
    }
    return LiabilityEntry.Limit(
      amount: Money(minorUnits: chosen, currency),
      steps: steps,
      renewed: renewed
    )
  }

  private func value(of rule: AmountRule) throws(Worked.Unknown) -> Int64 {
    switch rule {
    case .written(let money, _): return money.minorUnits
    case .defined(let name): return try defined(name)
    case .share(let share, let name):
      return try whole(Exact(share.fraction) * Exact(Ratio(Int128(defined(name)))))
    }
  }

  private func defined(_ name: String) throws(Worked.Unknown) -> Int64 {
    guard case .money(let money, _)? = agreement.definition(name)?.value else {
      throw Worked.Unknown(reason: "\(name) is no amount")
    }
    return money.minorUnits
  }

  private func whole(_ value: Exact) throws(Worked.Unknown) -> Int64 {
    guard let policy = agreement.money, let units = value.whole(policy.rounding) else {
      throw Worked.Unknown(reason: "it is beyond what amounts can be")
    }
    return units
  }
}

extension Ratio {
  /// The share in per cent, as people write it.
  fileprivate var percentText: String {
    let percent = Exact(self) * Exact(100)
    return percent.decimal(places: percent.decimals(upTo: 6) ?? 6) + " %"
  }
}
