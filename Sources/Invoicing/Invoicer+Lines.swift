import Agreements
import Calculating
import Measuring
import Quantities

extension Invoicer {
  /// What is taken off in a period, and charged again of what was taken.
  func creditLines(_ ledger: Ledger, on period: CalendarPeriod) -> [InvoiceLine] {
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
      id: account.name,
      kind,
      "\(words) of \(account.of)",
      Money(minorUnits: units, policy.currency),
      steps: ["\(accrued) was earned in \(account.of)\(open)"],
      account.citation
    )
  }

  // MARK: What is open

  /// Why what is taken off, kept and owed now is not sure, since it rests on the invoices before it.
  func unknown(_ earlier: [Invoice]) -> [String] {
    earlier.compactMap { invoice in
      let lines = invoice.lines.filter { $0.amount == nil && $0.kind != .interest }.map(\.id)
      guard !lines.isEmpty else { return nil }
      return
        "of \(invoice.period), which this rests on, \(lines.joined(separator: ", ")) is not known"
    }
  }

  /// Why the figures of an invoice may still change, a sentence each.
  func questions(_ lines: [InvoiceLine], _ ledger: Ledger, _ parts: [InvoicedPart]) -> [String] {
    let last = parts[parts.count - 1]
    var questions = parts.flatMap { part in part.questions.map { part.prefix + $0 } }
    if cutOff < last.text.agreement.bounds(of: last.period).end {
      questions.append("\(last.period) is not over")
    }
    for line in lines {
      if case .failure(let unknown) = line.exact {
        questions.append("\(line.id) is not known: \(unknown.reason)")
      }
    }
    questions += lines.compactMap { line in
      line.held.map {
        "up to \($0) more may be charged as \(line.id): it is held until facts are settled"
      }
    }
    questions += parts.flatMap { $0.unknownCredits() }
    questions += parts.flatMap { $0.held() }.map {
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
