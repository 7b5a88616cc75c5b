package import Agreements
package import Calculating
import Measuring
import Quantities

/// The periods of an agreement, settled as they are asked for: a period may look back on those before it,
/// and a credit on what another comes to.
package final class Book {
  let agreement: Agreement

  /// What is known of its periods, in order.
  package let pages: [BookPage]
  private let choice: Settler.Choice
  private var settled: [Int: [String: CreditSettlement]] = [:]
  private var worked: [Int: [String: WorkedSettlement]] = [:]

  private lazy var calculator = Calculator(agreement, pages: pages.map(\.figures)) {
    [unowned self] credit, facet, page in value(of: credit, facet, on: page)
  }

  /// Opens a book.
  /// - Parameters:
  ///   - agreement: The agreement, which compiled without errors.
  ///   - pages: What is known of its periods, in order and without gaps.
  ///   - choice: Which of several possible credits of a level counts.
  package init(_ agreement: Agreement, _ pages: [BookPage], _ choice: Settler.Choice = .least) {
    self.agreement = agreement
    self.pages = pages
    self.choice = choice
  }

  /// What the credits with bands come to, in the order of the agreement.
  package func settlements(on page: Int) -> [CreditSettlement] {
    agreement.credits.compactMap { settlement($0, on: page) }
  }

  // One by one: a credit may look at what another comes to in the same period.
  private func settlement(_ credit: Credit, on page: Int) -> CreditSettlement? {
    if let known = settled[page]?[credit.name] { return known }
    let settlement = settle(credit, on: page)
    settled[page, default: [:]][credit.name] = settlement
    return settlement
  }

  /// What the credits come to whose amounts are worked out, in the order of the agreement.
  package func workedSettlements(on page: Int) -> [WorkedSettlement] {
    agreement.workedCredits.compactMap { workedSettlement($0, on: page) }
  }

  private func workedSettlement(_ credit: WorkedCredit, on page: Int) -> WorkedSettlement? {
    if let known = worked[page]?[credit.name] { return known }
    let settlement = work(credit, on: page)
    worked[page, default: [:]][credit.name] = settlement
    return settlement
  }

  /// What the calculations come to, in the order of the agreement.
  package func calculations(on page: Int) -> [CalculationResult] {
    agreement.calculations.map { calculation in
      CalculationResult(
        calculation: calculation,
        lines: calculation.formulas.map { formula in
          CalculationResult.Line(formula: formula, worked: calculator.work(formula, on: page))
        }
      )
    }
  }

  /// What a name comes to.
  package func work(_ name: FigureName, on page: Int) -> Worked {
    calculator.work(.figure(name), agreement.dimension(of: name), on: page)
  }

  /// What a formula comes to.
  package func work(_ formula: Formula, on page: Int) -> Worked {
    calculator.work(formula.expression, formula.dimension, on: page)
  }

  /// What comes back in a period of the credits of earlier ones, in the order of the agreement.
  package func earnedBack(under credit: Credit, on page: Int) -> [EarnedBack] {
    guard let terms = agreement.governance.creditTerms.first(where: { $0.credit == credit.name }),
      let rule = terms.earnBack, let policy = agreement.money
    else { return [] }
    let missed = page - rule.booked
    let since = missed + 1..<missed + 1 + Int(clamping: rule.months)
    // What is booked before all of its periods are over waits for none of them.
    guard missed >= 0, since.upperBound <= pages.count, since.upperBound <= page + 1,
      let settlement = settlements(on: missed).first(where: { $0.credit.name == credit.name })
    else { return [] }
    let lines = settlement.lines.filter {
      $0.amount.minorUnits > 0 && didWell($0.level, since, inEach: rule.isInEach)
    }
    let exact = lines.map { rule.share.fraction * $0.amount.exact }
    // Rounded once for all of them, and shared out as credits are.
    let total = Int64(clamping: exact.reduce(.zero, +).rounded(policy.rounding))
    let amounts = LargestRemainder.share(total, by: exact)
    return zip(lines, zip(exact, amounts)).map { line, back in
      EarnedBack(
        level: line.level,
        of: pages[missed].figures.period,
        credited: line.amount,
        since: since.map { pages[$0].figures.period },
        exact: back.0,
        amount: Money(minorUnits: back.1, policy.currency)
      )
    }
  }

  /// Whether a level reached its goal in each of some periods, or its mean over them did.
  private func didWell(_ level: String, _ places: Range<Int>, inEach: Bool) -> Bool {
    let figures = places.map { pages[$0].figures.levels[level] }
    guard !inEach else { return figures.allSatisfy { $0?.isMet == true } }
    guard let goal = agreement.level(level)?.goal else { return false }
    let attained = figures.compactMap { $0?.attained }.map { Exact($0) }
    guard attained.count == figures.count,
      let mean = attained.reduce(.zero, +).divided(by: Exact(max(1, attained.count)))
    else { return false }
    return goal.side == .atLeast ? mean >= Exact(goal.value) : mean <= Exact(goal.value)
  }

  private func settle(_ credit: Credit, on page: Int) -> CreditSettlement? {
    Settler.settle(
      credit,
      agreement,
      pages[page].attained,
      base: base(of: credit, on: page),
      choice
    )
  }

  /// The amount the percentages of a credit are of, which may be worked out.
  private func base(of credit: Credit, on page: Int) -> CreditSettlement.Base? {
    if let definition = agreement.definition(credit.base) {
      guard case .money(let money, _) = definition.value else { return nil }
      return CreditSettlement.Base(
        name: definition.name,
        minorUnits: money.exact,
        currency: money.currency,
        citation: definition.citation
      )
    }
    let name: FigureName =
      agreement.formula(credit.base) == nil ? .series(credit.base) : .formula(credit.base)
    let worked = calculator.work(.figure(name), .money, on: page)
    guard let policy = agreement.money, let value = worked.known?.minorUnits(of: policy.currency)
    else { return nil }
    return CreditSettlement.Base(
      name: credit.base,
      minorUnits: value,
      currency: policy.currency,
      citation: agreement.formula(credit.base)?.citation
        ?? agreement.governance.series.first { $0.name == credit.base }?.citation
        ?? credit.citation
    )
  }

  private func work(_ credit: WorkedCredit, on page: Int) -> WorkedSettlement? {
    guard let policy = agreement.money else { return nil }
    let amount = work(credit.amount, on: page)
    let cap = credit.cap.map { work($0, on: page) }
    let limit = cap?.known
    let reaches = amount.known.flatMap { amount in limit.map { amount >= $0 } } ?? false
    let exact = amount.value.flatMap { amount -> Result<Exact, Worked.Unknown> in
      guard let cap else { return .success(amount) }
      return cap.value.map { min(amount, $0) }
    }
    let payable = (try? exact.get()).flatMap { exact in
      exact.minorUnits(policy).map { Money(minorUnits: $0, policy.currency) }
    }
    return WorkedSettlement(
      credit: credit,
      amount: amount,
      cap: cap,
      reachesCap: reaches,
      exact: exact,
      payable: payable
    )
  }

  /// What a credit comes to, for calculations that look at it.
  private func value(of credit: String, _ facet: FigureName.CreditFacet, on page: Int)
    -> Result<Exact, Worked.Unknown>
  {
    if let banded = agreement.credits.first(where: { $0.name == credit }) {
      guard let settlement = settlement(banded, on: page) else {
        return .failure(Worked.Unknown(reason: "what \(credit) is a share of is not known"))
      }
      switch facet {
      case .payable: return .success(Exact(settlement.payable.inMainUnits))
      case .sum:
        let share = settlement.sum * settlement.base.minorUnits
        return .success(Exact(share) * Exact(settlement.base.currency.unit))
      }
    }
    guard let rule = agreement.workedCredit(credit) else {
      return .failure(Worked.Unknown(reason: "\(credit) is not settled"))
    }
    guard facet == .payable else { return work(rule.amount, on: page).value }
    guard let settlement = workedSettlement(rule, on: page) else {
      return .failure(Worked.Unknown(reason: "\(credit) is not settled"))
    }
    if case .failure(let unknown) = settlement.exact { return .failure(unknown) }
    return settlement.payable.map { .success(Exact($0.inMainUnits)) }
      ?? .failure(Worked.Unknown(reason: "\(credit) is beyond what amounts can be"))
  }
}

extension Exact {
  /// The amount in minor units, or nil when it is beyond what amounts can be.
  fileprivate func minorUnits(of currency: Currency) -> Ratio? {
    divided(by: Exact(currency.unit))?.ratio
  }

  /// The amount in whole minor units, rounded as a policy says.
  fileprivate func minorUnits(_ policy: MoneyPolicy) -> Int64? {
    divided(by: Exact(policy.currency.unit))?.whole(policy.rounding)
  }
}

extension Currency {
  /// A minor unit as a fraction of the main one.
  fileprivate var unit: Ratio { Money(minorUnits: 1, self).inMainUnits }
}
