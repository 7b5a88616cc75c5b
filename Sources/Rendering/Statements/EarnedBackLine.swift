import Diagnostics
import Quantities
import Settlement

extension EarnedBack {
  /// Its name in a statement, such as `monthly.earned-back.responded.2026-02`.
  func id(_ credit: String) -> String { "\(credit).earned-back.\(level).\(of)" }

  /// What is taken from what is payable, as an amount below nought.
  var taken: Money { Money(minorUnits: -amount.minorUnits, amount.currency) }

  /// The line as JSON.
  func json(_ credit: String) -> JSONValue {
    .object([
      "id": .string(id(credit)),
      "level": .string(level),
      "of": .string(of.description),
      "credited": credited.json,
      "since": .array(since.map { .string($0.description) }),
      "exact": AmountText.major(exact, amount.currency).json,
      "amount": taken.json,
    ])
  }
}

extension CreditSettlement {
  /// What is payable less what is earned back; below nought it is owed the other way.
  func net(of earnedBack: [EarnedBack]) -> Money {
    Money(
      minorUnits: earnedBack.reduce(payable.minorUnits) { $0 - $1.amount.minorUnits },
      payable.currency
    )
  }
}
