package import Agreements
package import Quantities

/// What became of the credits of an agreement, period by period.
///
/// A period does five things in this order: credits lapse, those earned back are given back, those of the period
/// are earned, those whose turn it is are taken off its invoice, the oldest first, and what is open at the end of
/// the agreement is paid out or lost.
package struct Ledger: Sendable {
  /// One credit that a rule gives in a period.
  package struct Earned: Sendable {
    /// The rule.
    package let credit: String

    /// How much.
    package let amount: Money

    /// How it is paid, or nil when the text does not say.
    package let payment: CreditPayment?

    /// The words it stands on.
    package let citation: Citation

    /// What tells it from others of the rule, where the period is split: `part-1.`, or nothing.
    package let prefix: String

    /// Creates a credit.
    package init(
      credit: String,
      amount: Money,
      payment: CreditPayment?,
      citation: Citation,
      prefix: String = ""
    ) {
      self.prefix = prefix
      self.credit = credit
      self.amount = amount
      self.payment = payment
      self.citation = citation
    }
  }

  /// One credit of an earlier period that comes back.
  package struct GivenBack: Sendable {
    /// The rule.
    package let credit: String

    /// The period it was earned in.
    package let of: CalendarPeriod

    /// How much comes back.
    package let amount: Money

    /// Creates what comes back.
    package init(credit: String, of period: CalendarPeriod, amount: Money) {
      self.credit = credit
      of = period
      self.amount = amount
    }
  }

  /// Every credit, in the order in which they were earned.
  package private(set) var accounts: [CreditAccount] = []

  private var place = -1
  private let periodMonths: Int

  /// Opens a ledger.
  /// - Parameter length: How long a settlement period is.
  package init(_ length: CalendarPeriod.Length) { periodMonths = length.rawValue }

  /// What happened in a period, in order.
  package func entries(on period: CalendarPeriod) -> [LedgerEntry] {
    accounts.flatMap(\.entries).filter { $0.on == period }
  }

  /// Books a period, which comes after those booked before.
  /// - Parameters:
  ///   - period: The period.
  ///   - earned: The credits it gives.
  ///   - givenBack: The credits of earlier periods that come back in it.
  ///   - charges: What its invoice charges, in minor units.
  ///   - isLast: True when no invoice follows.
  package mutating func book(
    _ period: CalendarPeriod,
    earned: [Earned],
    givenBack: [GivenBack],
    charges: Int64,
    isLast: Bool
  ) {
    place += 1
    for number in accounts.indices where hasLapsed(accounts[number], on: period) {
      accounts[number].take(accounts[number].open.minorUnits, .expired, on: period)
    }
    for back in givenBack { give(back, on: period) }
    accounts += earned.filter { $0.amount.minorUnits > 0 }.map {
      CreditAccount($0, of: period, at: place)
    }
    apply(to: charges, on: period)
    if isLast { end(on: period) }
  }

  /// What is open is given back first; only what was taken already is charged again.
  private mutating func give(_ back: GivenBack, on period: CalendarPeriod) {
    let own = accounts.indices.filter {
      accounts[$0].credit == back.credit && accounts[$0].of == back.of
    }
    var rest = back.amount.minorUnits
    for number in own {
      let fromOpen = min(accounts[number].open.minorUnits, rest)
      accounts[number].take(fromOpen, .reversed, on: period)
      rest -= fromOpen
    }
    for number in own {
      let taken = accounts[number].total(.applied) + accounts[number].total(.paidOut)
      let again = min(taken - accounts[number].total(.chargedBack), rest)
      accounts[number].chargeBack(again, on: period)
      rest -= again
    }
  }

  private mutating func apply(to charges: Int64, on period: CalendarPeriod) {
    var left = max(0, charges)
    for number in accounts.indices where isDue(accounts[number]) {
      let account = accounts[number]
      let own = account.payment?.atMost.map { limit($0, of: charges) } ?? left
      let used = usedUnderLimit(like: account, on: period)
      let room = account.payment?.atMost == nil ? left : min(left, max(0, own - used))
      let part = min(account.open.minorUnits, room)
      accounts[number].take(part, .applied, on: period)
      left -= part
    }
  }

  /// What the credits of one rule have taken of an invoice: its limit is for all of them together.
  private func usedUnderLimit(like account: CreditAccount, on period: CalendarPeriod) -> Int64 {
    accounts.filter { $0.credit == account.credit }.flatMap(\.entries)
      .filter { $0.kind == .applied && $0.on == period }.map(\.amount.minorUnits).reduce(0, +)
  }

  private func limit(_ share: Percent, of charges: Int64) -> Int64 {
    Int64(clamping: (share.fraction * Ratio(Int128(max(0, charges)))).rounded(.towardsZero))
  }

  private func isDue(_ account: CreditAccount) -> Bool {
    guard let payment = account.payment else { return false }
    return payment.isSameInvoice || account.place < place
  }

  private func hasLapsed(_ account: CreditAccount, on period: CalendarPeriod) -> Bool {
    switch account.payment?.lapsesAfter?.length {
    case .months(let months): return (place - account.place) * periodMonths > months
    // From the end of the period that earned it to the end of the one that would take it.
    case .days(let days): return account.of.end.adding(days: days) < period.end
    default: return false
    }
  }

  private mutating func end(on period: CalendarPeriod) {
    for number in accounts.indices {
      switch accounts[number].payment?.atEnd {
      case .paidOut: accounts[number].take(accounts[number].open.minorUnits, .paidOut, on: period)
      case .forfeited:
        accounts[number].take(accounts[number].open.minorUnits, .forfeited, on: period)
      case nil: break
      }
    }
  }
}
