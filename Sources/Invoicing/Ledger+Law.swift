import Quantities

extension Ledger {
  /// Holds the law that nothing is made and nothing lost: for each credit, what was accrued is what was applied,
  /// paid out, reversed, expired and forfeited, with what is open; and none of these is below nought.
  ///
  /// What was charged back was applied before, so it is no second use of the credit.
  /// - Throws: `LedgerFault` where that does not hold.
  package func check() throws(LedgerFault) {
    for account in accounts {
      let ends: [LedgerEntry.Kind] = [.applied, .paidOut, .reversed, .expired, .forfeited]
      let used = ends.map { account.total($0) }.reduce(0, +)
      let accrued = account.total(.accrued)
      guard accrued == used + account.open.minorUnits else {
        throw fault(account, "\(accrued) accrued, \(used) used, \(account.open.minorUnits) open")
      }
      guard account.open.minorUnits >= 0,
        account.entries.allSatisfy({ $0.amount.minorUnits >= 0 })
      else { throw fault(account, "an amount is below nought") }
      guard account.total(.chargedBack) <= account.total(.applied) + account.total(.paidOut) else {
        throw fault(account, "more was charged back than was taken")
      }
    }
  }

  private func fault(_ account: CreditAccount, _ words: String) -> LedgerFault {
    LedgerFault(words: "the credit \(account.credit) of \(account.of) does not add up: \(words)")
  }
}
