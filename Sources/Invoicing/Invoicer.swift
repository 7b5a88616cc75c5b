package import Agreements
import Calculating
import Diagnostics
package import Measuring
package import Quantities
import ServiceHours
package import Settlement

/// Makes the invoices of an agreement from its first period on, since credits of one are taken off another.
package struct Invoicer {
  private let agreement: Agreement
  private let policy: MoneyPolicy
  private let book: Book
  private let greatest: Book
  private let charger: Charger
  private let pages: [BookPage]
  private let cutOff: Instant
  private let duties: [DutyReading]
  private let questions: [CalendarPeriod: [String]]

  /// Prepares to make invoices, or is nil when the head of the agreement has no `money`.
  /// - Parameters:
  ///   - agreement: The agreement, which compiled without errors.
  ///   - pages: What is known of its periods, from the first in order without gaps.
  ///   - usage: What prices count.
  ///   - series: The figures of series.
  ///   - duties: How the duties to pay stand, whose lateness costs interest.
  ///   - questions: What is open of the levels of periods, a sentence each.
  ///   - cutOff: The instant up to which events were looked at.
  package init?(
    _ agreement: Agreement,
    _ pages: [BookPage],
    usage: UsageReader,
    series: SeriesFigures,
    duties: [DutyReading] = [],
    questions: [CalendarPeriod: [String]] = [:],
    cutOff: Instant
  ) {
    guard let policy = agreement.money else { return nil }
    self.agreement = agreement
    self.policy = policy
    self.pages = pages
    self.cutOff = cutOff
    self.questions = questions
    self.duties = duties
    book = Book(agreement, pages)
    greatest = Book(agreement, pages, .greatest)
    charger = Charger(agreement, policy, book, usage: usage, series: series, cutOff: cutOff)
  }

  /// The invoices of all periods, in order.
  /// - Throws: `LedgerFault` where the ledger does not add up.
  package func invoices() throws(LedgerFault) -> [Invoice] {
    var ledger = Ledger(agreement.periods ?? .month)
    var invoices: [Invoice] = []
    for page in pages.indices {
      invoices.append(try invoice(page, &ledger, after: invoices))
    }
    return invoices
  }

  private func invoice(_ page: Int, _ ledger: inout Ledger, after earlier: [Invoice])
    throws(LedgerFault) -> Invoice
  {
    let period = pages[page].figures.period
    let charges = charger.lines(on: page) + owed(on: page)
    let chargeable = charges.compactMap(\.amount?.minorUnits).reduce(0, +)
    ledger.book(
      period,
      earned: earned(on: page),
      givenBack: givenBack(on: page),
      charges: chargeable,
      isLast: agreement.inForce.last.map { $0 < period.end } ?? false
    )
    try ledger.check()
    let debts = debts(earlier)
    let interest = charger.interest(on: page, debts.byDuty)
    let lines = charges + interest + creditLines(ledger, on: period)
    let total = lines.compactMap(\.amount?.minorUnits).reduce(0, +)
    return Invoice(
      agreement: agreement,
      period: period,
      cutOff: cutOff,
      lines: lines,
      total: Money(minorUnits: total, policy.currency),
      ledger: ledger,
      held: held(on: page),
      openQuestions: questions(lines, ledger, on: page) + debts.unknown + unknown(earlier)
    )
  }

  // MARK: Credits

  private func earned(on page: Int) -> [Ledger.Earned] {
    let banded = book.settlements(on: page).map {
      ($0.credit.name, Optional($0.payable), $0.credit.citation)
    }
    let worked = book.workedSettlements(on: page).filter { !isOwedByCustomer($0) }.map {
      ($0.credit.name, $0.payable, $0.credit.citation)
    }
    return (banded + worked).compactMap { name, amount, citation in
      amount.map {
        Ledger.Earned(credit: name, amount: $0, payment: payment(of: name), citation: citation)
      }
    }
  }

  private func payment(of credit: String) -> CreditPayment? {
    agreement.governance.creditTerms.first { $0.credit == credit }?.payment
  }

  private func givenBack(on page: Int) -> [Ledger.GivenBack] {
    agreement.credits.flatMap { credit in
      let back = book.earnedBack(under: credit, on: page)
      return Dictionary(grouping: back, by: \.of).sorted { $0.key < $1.key }.map { period, lines in
        Ledger.GivenBack(
          credit: credit.name,
          of: period,
          amount: Money(
            minorUnits: lines.map(\.amount.minorUnits).reduce(0, +),
            policy.currency
          )
        )
      }
    }
  }

  /// What the customer owes under credit rules of its own.
  private func owed(on page: Int) -> [InvoiceLine] {
    book.workedSettlements(on: page).filter(isOwedByCustomer).map { settlement in
      InvoiceLine(
        id: settlement.credit.name,
        .owed,
        "\(settlement.credit.name), owed by the \(settlement.credit.owedBy?.party ?? "")",
        settlement.exact.map { Charge(value: $0, steps: ["\(settlement.credit.amount.words)"]) },
        policy,
        settlement.credit.citation
      )
    }
  }

  // Whoever is not the one that provides owes an amount to that one.
  private func isOwedByCustomer(_ settlement: WorkedSettlement) -> Bool {
    guard let party = settlement.credit.owedBy?.party else { return false }
    let provider = agreement.parties.first { $0.kind == "provider" } ?? agreement.parties.first
    return provider.map { $0.role != party } ?? false
  }

  private func creditLines(_ ledger: Ledger, on period: CalendarPeriod) -> [InvoiceLine] {
    ledger.accounts.flatMap { account in
      account.entries.filter { $0.on == period }.compactMap { entry -> InvoiceLine? in
        switch entry.kind {
        case .applied:
          return line(account, .credit, -entry.amount.minorUnits, "credit \(account.credit)")
        case .chargedBack:
          return line(
            account,
            .earnedBack,
            entry.amount.minorUnits,
            "credit \(account.credit), earned back"
          )
        default: return nil
        }
      }
    }
  }

  private func line(
    _ account: CreditAccount,
    _ kind: InvoiceLine.Kind,
    _ units: Int64,
    _ words: String
  ) -> InvoiceLine {
    let open = account.open.minorUnits > 0 ? "; \(account.open) is still open" : ""
    let accrued = Money(minorUnits: account.total(.accrued), policy.currency)
    return InvoiceLine(
      id: "\(account.credit).\(account.of)",
      kind,
      "\(words) of \(account.of)",
      Money(minorUnits: units, policy.currency),
      steps: ["\(accrued) was earned in \(account.of)\(open)"],
      account.citation
    )
  }

  private func held(on page: Int) -> [Invoice.Held] {
    let least = book.settlements(on: page)
    return greatest.settlements(on: page).compactMap { most in
      guard let own = least.first(where: { $0.credit.name == most.credit.name }),
        most.payable.minorUnits > own.payable.minorUnits
      else { return nil }
      return Invoice.Held(
        credit: most.credit.name,
        amount: Money(
          minorUnits: most.payable.minorUnits - own.payable.minorUnits,
          policy.currency
        ),
        citation: most.credit.citation
      )
    }
  }

  // MARK: Debts

  /// The invoices that are to be paid under duties, by the duty; and why some are not known.
  private func debts(_ earlier: [Invoice]) -> (byDuty: [String: [Debt]], unknown: [String]) {
    let wanted = Set(
      Charger.interestRules(of: agreement).compactMap { rule -> String? in
        if case .duty(let name) = rule.debts { name } else { nil }
      }
    )
    var byDuty: [String: [Debt]] = [:]
    var unknown: [String] = []
    for reading in duties where wanted.contains(reading.duty.name) && reading.isLate {
      let invoice = earlier.first { $0.period.description == reading.label }
      let isPeriod = reading.label.flatMap { CalendarPeriod($0) } != nil
      guard let due = reading.due?.last, let invoice, let amount = invoice.debt else {
        // The invoice of a later period is late in a later invoice.
        if !isPeriod {
          unknown.append(
            "\(reading.duty.name) of \(reading.label ?? "") is late, and no invoice is called so: name it by its "
              + "period, such as \(pages[0].figures.period)"
          )
        }
        continue
      }
      byDuty[reading.duty.name, default: []].append(
        Debt(
          name: invoice.period.description,
          amount: Exact(amount.inMainUnits),
          due: due,
          paid: reading.done.map { agreement.zone.civilTime(at: $0).date }
        )
      )
    }
    return (byDuty, unknown)
  }

  // MARK: What is open

  // What is taken off, kept and owed now rests on the invoices before it.
  private func unknown(_ earlier: [Invoice]) -> [String] {
    earlier.compactMap { invoice in
      let lines = invoice.lines.filter { $0.amount == nil && $0.kind != .interest }.map(\.id)
      guard !lines.isEmpty else { return nil }
      return
        "of \(invoice.period), which this rests on, \(lines.joined(separator: ", ")) is not known"
    }
  }

  private func questions(_ lines: [InvoiceLine], _ ledger: Ledger, on page: Int) -> [String] {
    let period = pages[page].figures.period
    var questions = self.questions[period] ?? []
    if cutOff < agreement.bounds(of: period).end { questions.append("\(period) is not over") }
    for line in lines {
      if case .failure(let unknown) = line.exact {
        questions.append("\(line.id) is not known: \(unknown.reason)")
      }
    }
    for settlement in book.workedSettlements(on: page) {
      if case .failure(let unknown) = settlement.exact, !isOwedByCustomer(settlement) {
        questions.append("\(settlement.credit.name) is not known: \(unknown.reason)")
      }
    }
    questions += held(on: page).map {
      "up to \($0.amount) more may be credited under \($0.credit): it is held until that is decided"
    }
    let unsaid = Set(
      ledger.accounts.filter { $0.payment == nil && $0.open.minorUnits > 0 }.map(\.credit)
    )
    questions += unsaid.sorted().map {
      "the credit \($0) does not say `payable`, so no invoice takes it off"
    }
    return questions
  }
}

extension Formula {
  /// The words of the text.
  fileprivate var words: String { citation.range.source[citation.range.bytes] }
}
