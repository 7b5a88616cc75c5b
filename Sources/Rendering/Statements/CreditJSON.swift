import Agreements
import Diagnostics
import Quantities
import Settlement

extension CreditSettlement {
  /// The settlement as JSON.
  func json(in statement: Statement) -> JSONValue {
    let agreement = statement.agreement
    let held = HeldCredit(self, in: statement)
    let earnedBack = statement.earnedBack[credit.name] ?? []
    return .object([
      "at_most": held?.mostJSON(agreement) ?? .null,
      "held": held?.heldJSON ?? .null,
      "id": .string(credit.name),
      "cites": credit.citation.json,
      "base": .object([
        "name": .string(base.name), "amount": base.json, "cites": base.citation.json,
      ]),
      "lines": .array(lines.map { $0.json(self, agreement) }),
      "sum": sumJSON,
      "cap": capJSON,
      "payable": payableJSON(agreement),
      "earned_back": .array(earnedBack.map { $0.json(credit.name) }),
      "net": net(of: earnedBack).json,
    ])
  }

  /// The sum of the lines as JSON.
  var sumJSON: JSONValue {
    .object([
      "id": .string("\(credit.name).sum"),
      "share": sum.json,
      "percent": .string(ShareText.decimal(hundredths: sum * Ratio(100))),
    ])
  }

  /// The cap as JSON, or null without one.
  var capJSON: JSONValue {
    guard let limit = credit.cap else { return .null }
    return .object([
      "id": .string("\(credit.name).cap"),
      "share": limit.percent.fraction.json,
      "percent": .string(ShareText.decimal(hundredths: limit.percent.fraction * Ratio(100))),
      "reached": .bool(reachesCap),
      "cites": limit.citation.json,
    ])
  }

  /// What is owed as JSON.
  func payableJSON(_ agreement: Agreement) -> JSONValue {
    .object([
      "id": .string("\(credit.name).payable"),
      "exact": AmountText.major(exact, payable.currency).json,
      "rounding": .optional(agreement.money?.rounding.rawValue),
      "amount": payable.json,
    ])
  }
}

extension CreditLine {
  /// The line as JSON.
  func json(_ settlement: CreditSettlement, _ agreement: Agreement) -> JSONValue {
    let table = agreement.table(settlement.credit.bands)
    var members: [String: JSONValue] = [
      "id": .string(id),
      "level": .string(level),
      "reading": .string(level),
      "looked_up": lookedUp?.json ?? .null,
      "band": row.map { row in
        .object([
          "row": .string(row.citation.term),
          "words": .optional(table?.words(row)),
          "cites": row.citation.json,
        ])
      } ?? .null,
      "share": percent.fraction.json,
      "percent": .string(ShareText.decimal(hundredths: percent.fraction * Ratio(100))),
      "exact": AmountText.major(exact, amount.currency).json,
      "amount": amount.json,
    ]
    if let late {
      members["late"] = late.json
    }
    return .object(members)
  }
}
