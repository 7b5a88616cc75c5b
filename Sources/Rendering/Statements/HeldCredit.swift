import Agreements
import Diagnostics
import Quantities
import Settlement

/// What a settlement comes to at most while something it rests on is not decided, and what is held
/// until then.
struct HeldCredit {
  let least: CreditSettlement
  let most: CreditSettlement

  /// Nil when nothing of the settlement is undecided.
  init?(_ settlement: CreditSettlement, in statement: Statement) {
    guard let most = statement.greatest(settlement) else { return nil }
    least = settlement
    self.most = most
  }

  /// What is owed only as what is not decided turns out.
  var held: Money {
    Money(
      minorUnits: most.payable.minorUnits - least.payable.minorUnits,
      most.payable.currency
    )
  }

  /// The levels whose credits are not decided.
  var levels: [String] {
    zip(least.lines, most.lines).filter { $0.percent != $1.percent }.map(\.0.level)
  }

  /// The ids of its lines in a statement.
  static func ids(_ credit: Credit) -> (most: String, held: String) {
    ("\(credit.name).at-most", "\(credit.name).held")
  }

  /// The most as JSON.
  func mostJSON(_ agreement: Agreement) -> JSONValue {
    .object([
      "id": .string(HeldCredit.ids(most.credit).most),
      "lines": .array(most.lines.map { $0.json(most, agreement) }),
      "share": most.share.json,
      "percent": .string(ShareText.decimal(hundredths: most.share * Ratio(100))),
      "amount": most.payable.json,
    ])
  }

  /// What is held as JSON.
  var heldJSON: JSONValue {
    .object(["id": .string(HeldCredit.ids(most.credit).held), "amount": held.json])
  }
}

extension CreditSettlement {
  /// What is payable, and at most where not all is decided: `0.00 EUR, at most 250.00 EUR`.
  func payableText(in statement: Statement) -> String {
    guard let held = HeldCredit(self, in: statement) else { return payable.description }
    return "\(payable), at most \(held.most.payable)"
  }
}
