import Agreements
import Calculating
import Diagnostics
import Quantities
import Settlement

extension InvoicedPart {
  private var agreement: Agreement { text.agreement }

  /// The credits that it gives.
  func earned() -> [Ledger.Earned] {
    let book = settled.least
    let banded = book.settlements(on: settledPage).map {
      ($0.credit.name, Optional($0.payable), $0.credit.citation)
    }
    let worked = book.workedSettlements(on: settledPage).filter { !isOwedByCustomer($0) }.map {
      ($0.credit.name, $0.payable, $0.credit.citation)
    }
    return (banded + worked).compactMap { name, amount, citation in
      amount.map {
        Ledger.Earned(
          credit: name,
          amount: $0,
          payment: payment(of: name),
          citation: citation,
          prefix: prefix
        )
      }
    }
  }

  private func payment(of credit: String) -> CreditPayment? {
    agreement.governance.creditTerms.first { $0.credit == credit }?.payment
  }

  /// The credits of earlier periods that come back in it, by the text that governs it.
  func givenBack() -> [Ledger.GivenBack] {
    agreement.credits.flatMap { credit in
      let back = settled.least.earnedBack(under: credit, on: settledPage)
      return Dictionary(grouping: back, by: \.of).sorted { $0.key < $1.key }.map { period, lines in
        Ledger.GivenBack(
          credit: credit.name,
          of: period,
          amount: Money(
            minorUnits: lines.map(\.amount.minorUnits).reduce(0, +),
            text.policy.currency
          )
        )
      }
    }
  }

  /// What the customer owes under credit rules of its own.
  func owed() -> [InvoiceLine] {
    settled.least.workedSettlements(on: settledPage).filter(isOwedByCustomer).map { settlement in
      InvoiceLine(
        id: settlement.credit.name,
        .owed,
        "\(settlement.credit.name), owed by the \(settlement.credit.owedBy?.party ?? "")",
        settlement.exact.map { Charge(value: $0, steps: ["\(settlement.credit.amount.words)"]) },
        text.policy,
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

  /// What may still be owed under credit rules once all is decided.
  func held() -> [Invoice.Held] {
    let least = settled.least.settlements(on: settledPage)
    return settled.greatest.settlements(on: settledPage).compactMap { most in
      guard let own = least.first(where: { $0.credit.name == most.credit.name }),
        most.payable.minorUnits > own.payable.minorUnits
      else { return nil }
      return Invoice.Held(
        credit: prefix + most.credit.name,
        amount: Money(
          minorUnits: most.payable.minorUnits - own.payable.minorUnits,
          text.policy.currency
        ),
        citation: most.credit.citation
      )
    }
  }

  /// Why credits are not known, a sentence each.
  func unknownCredits() -> [String] {
    settled.least.workedSettlements(on: settledPage).compactMap { settlement in
      guard case .failure(let unknown) = settlement.exact, !isOwedByCustomer(settlement) else {
        return nil
      }
      return "\(prefix)\(settlement.credit.name) is not known: \(unknown.reason)"
    }
  }
}

extension Formula {
  /// The words of the text.
  fileprivate var words: String { citation.range.source[citation.range.bytes] }
}
