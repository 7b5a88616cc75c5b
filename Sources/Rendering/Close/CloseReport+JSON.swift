import Agreements
package import Diagnostics
import Measuring
import Quantities
import Settlement

extension CloseReport {
  /// The close as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(CloseReport.schema),
      "period": period.json,
      "files": .array(files.map(\.json)),
      "agreements": .array(closed.map(\.json)),
      "not_closed": .array(
        others.map {
          .object(["id": .string($0.agreement.id), "reason": .string($0.reason)])
        }
      ),
      "payable": .array(payable.map(\.json)),
      "held": .array(held.map(\.json)),
    ])
  }
}

extension CloseReport.File {
  fileprivate var json: JSONValue {
    .object([
      "feed": .string(feed),
      "file": .string(name.fileName),
      "digest": .string(digest),
      "each_row_to": isRouted ? "the agreement of its account" : "every agreement",
      "agreements": .count(agreements),
      "rows": .count(rows),
      "routed": .count(routed),
      "unrouted": .count(unrouted),
      "refused": .count(refused),
      "unrouted_accounts": .count(strays.count),
      "unrouted_most": .array(
        strays.prefix(CloseReport.mostStrays).map {
          .object([
            "account": .string($0.account),
            "rows": .count($0.rows),
            "reason": .optional($0.reason),
          ])
        }
      ),
    ])
  }
}

extension CloseReport.Closed {
  fileprivate var json: JSONValue {
    let agreement = statement.agreement
    var json: [String: JSONValue] = [
      "agreement": agreement.json(textVersion: textVersion),
      "accounts": .array(agreement.accounts.map { .string($0.name) }),
      "cut_off": .string(statement.cutOff.description),
      "rows": .count(statement.receipts.reduce(0) { $0 + $1.rows }),
      "state": .string(statement.isFinal ? "final" : "provisional"),
      "open_questions": .array(statement.openQuestions.map(JSONValue.string)),
      "levels": .array(statement.readings.map { $0.closeJSON(agreement) }),
      "credits": .array(
        statement.settlements.map {
          .object([
            "credit": .string($0.credit.name),
            "payable": $0.payable.json,
            "at_most": HeldCredit($0, in: statement)?.most.payable.json ?? .null,
          ])
        }
      ),
    ]
    // Said only where a change splits the period.
    if let part {
      json["part"] = .count(part)
      json["bounds"] = agreement.bounds(of: statement.period).json
    }
    return .object(json)
  }
}

extension LevelReading {
  // The figures alone; what stands behind them is told by the statement.
  fileprivate func closeJSON(_ agreement: Agreement) -> JSONValue {
    .object([
      "level": .string(level.name),
      "good": .integer(above),
      "counted": .integer(below),
      "unit": .string(unit == .time ? "microseconds" : noun),
      "at_least": bounds?.least.attained?.json ?? .null,
      "at_most": bounds?.most.attained?.json ?? .null,
      "attained": attained?.json ?? .null,
      "goal": level.goal?.value.json ?? .null,
      "verdict": .string(verdict.rawValue),
      "state": .string(openQuestions.isEmpty ? "final" : "provisional"),
    ])
  }
}
