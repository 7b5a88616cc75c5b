package import Agreements
import Calculating
import Measuring
import Quantities

/// Turns what levels attained into credits.
package enum Settler {
  /// Which of several possible credits of a level counts.
  package enum Choice: Sendable {
    /// The smallest: what is owed whatever is not decided.
    case least

    /// The greatest: what is owed at most.
    case greatest
  }

  /// Settles one period.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - attainments: What the levels attained; levels that are not listed earn nothing.
  /// - Returns: One settlement a credit rule, in the order of the agreement.
  package static func settle(
    _ agreement: Agreement,
    _ attainments: [Attainment]
  ) -> [CreditSettlement] {
    settle(agreement, attainments.map(PossibleAttainments.init), .least)
  }

  /// Settles one period in which not everything is decided.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - possible: What the levels may have attained; levels that are not listed earn nothing.
  ///   - choice: Which of the possible credits of each level counts.
  /// - Returns: One settlement a credit rule, in the order of the agreement.
  package static func settle(
    _ agreement: Agreement,
    _ possible: [PossibleAttainments],
    _ choice: Choice
  ) -> [CreditSettlement] {
    let page = BookPage(
      figures: PeriodPage(CalendarPeriod(.month, holding: agreement.inForce.first)),
      attained: possible
    )
    return Book(agreement, [page], choice).settlements(on: 0)
  }

  /// Settles one credit rule in one period.
  static func settle(
    _ credit: Credit,
    _ agreement: Agreement,
    _ possible: [PossibleAttainments],
    base: CreditSettlement.Base?,
    late: [LateAddition],
    _ choice: Choice
  ) -> CreditSettlement? {
    guard let bands = agreement.table(credit.bands), let column = bands.output(credit.output),
      let base, let policy = agreement.money
    else { return nil }
    let (amount, currency) = (base.minorUnits, base.currency)
    let entries = possible.compactMap { possible -> Entry? in
      let entries = possible.all.filter { bands.speaks(of: $0.level) }.map {
        entry($0, agreement, bands, column)
      }
      switch choice {
      case .least: return entries.min { $0.percent.fraction < $1.percent.fraction }
      case .greatest: return entries.max { $0.percent.fraction < $1.percent.fraction }
      }
    }
    let added = late.map { amount == .zero ? .zero : $0.exact / amount }
    let shares = entries.map(\.percent.fraction) + added
    let sum = shares.reduce(.zero, +)
    let cap = credit.cap?.percent.fraction
    let share = CreditSettlement.share(of: sum, upTo: cap)
    let exact = share * amount
    let payable = Int64(clamping: exact.rounded(policy.rounding))
    let amounts = LargestRemainder.share(payable, by: shares)
    return CreditSettlement(
      credit: credit,
      base: base,
      lines: zip(entries, amounts).map { entry, share in
        CreditLine(
          id: "\(credit.name).\(entry.attainment.level)",
          level: entry.attainment.level,
          lookedUp: entry.lookedUp,
          row: entry.row,
          late: nil,
          percent: entry.percent,
          exact: entry.percent.fraction * amount,
          amount: Money(minorUnits: share, currency)
        )
      }
        + zip(late, zip(added, amounts.dropFirst(entries.count))).map { late, part in
          line(late, of: credit, part.0, Money(minorUnits: part.1, currency))
        },
      sum: sum,
      cap: cap,
      reachesCap: cap.map { sum >= $0 } ?? false,
      exact: exact,
      payable: Money(minorUnits: payable, currency)
    )
  }

  private static func line(
    _ late: LateAddition,
    of credit: Credit,
    _ share: Ratio,
    _ amount: Money
  ) -> CreditLine {
    CreditLine(
      id: ([credit.name, late.duty] + [late.label].compactMap(\.self)).joined(separator: "."),
      level: late.duty,
      lookedUp: nil,
      row: nil,
      late: late,
      percent: Percent(fraction: share),
      exact: late.exact,
      amount: amount
    )
  }

  private struct Entry {
    let attainment: Attainment
    let lookedUp: Ratio?
    let row: RuleTable.Row?
    let percent: Percent
  }

  private static func entry(
    _ attainment: Attainment,
    _ agreement: Agreement,
    _ bands: RuleTable,
    _ column: Int
  ) -> Entry {
    let lookedUp = shareToLookUp(attainment, agreement)
    let row = lookedUp.flatMap { bands.row(level: attainment.level, attained: $0) }
    var percent = Percent(fraction: .zero)
    if case .percent(let given, _) = row?.answers[column] { percent = given }
    return Entry(attainment: attainment, lookedUp: lookedUp, row: row, percent: percent)
  }

  // A level that is met without attaining its goal settles in the goal's band.
  private static func shareToLookUp(_ attainment: Attainment, _ agreement: Agreement) -> Ratio? {
    let goal = agreement.level(attainment.level)?.goal
    switch attainment.verdict {
    case .noReading, .reported, .notDecided: return nil
    case .met:
      return attainment.isForgiven || attainment.share == nil ? goal?.value : attainment.share
    // Nothing, where the text calls that missed, is as bad as can be.
    case .missed: return attainment.share ?? (goal?.side == .atMost ? Ratio(.max) : .zero)
    }
  }
}
