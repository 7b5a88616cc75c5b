import Agreements
package import Diagnostics
import Measuring
import Quantities
package import Settlement
import ServiceHours

/// The statement of one period, to be shown.
package struct StatementReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/statement/1"

  /// The statement as JSON, with its digest.
  package let json: JSONValue

  /// What identifies the statement: the hash of its JSON document without the member `digest`.
  package let digest: String

  let statement: Statement
  let provenance: Provenance

  /// What it says otherwise than an earlier statement, or nil where it restates none.
  let restatement: Restatement?

  /// What the page's pictures show beside the statement, or nil where nobody looked.
  package var hindsight: Hindsight? = nil

  /// Shows a statement.
  /// - Parameters:
  ///   - statement: The statement.
  ///   - provenance: What the figures rest on beside the rows.
  ///   - restatement: What it says otherwise than an earlier statement of the period.
  ///   - hash: The digest of a text's UTF-8, in hexadecimal.
  package init(
    _ statement: Statement,
    provenance: Provenance,
    restating restatement: Restatement? = nil,
    hash: (String) -> String
  ) {
    self.statement = statement
    self.provenance = provenance
    self.restatement = restatement
    var members = StatementReport.members(statement, provenance)
    if let restatement {
      members["state"] = .string(StatementReport.state(statement, restates: true))
      members["restates"] = restatement.json
    }
    digest = hash(JSONValue.object(members).document)
    members["digest"] = .string(digest)
    json = .object(members)
  }

  /// Provisional while anything is open; else restated where an earlier statement stands, or final.
  static func state(_ statement: Statement, restates: Bool) -> String {
    statement.isFinal ? restates ? "restated" : "final" : "provisional"
  }

  private static func members(
    _ statement: Statement,
    _ provenance: Provenance
  ) -> [String: JSONValue] {
    let agreement = statement.agreement
    var members: [String: JSONValue] = [
      "schema": .string(schema),
      "agreement": agreement.json(textVersion: provenance.textVersion),
      "period": statement.period.json,
      "bounds": agreement.bounds(of: statement.period).json,
      "cut_off": .string(statement.cutOff.description),
      "state": .string(state(statement, restates: false)),
      "levels": .array(statement.readings.map { $0.json(agreement) }),
      "looked_back_to": .optional(statement.earlier.first?.description),
      "calculations": .array(statement.calculations.map { $0.json(agreement) }),
      "credits": .array(statement.settlements.map { $0.json(in: statement) }),
      "duties": duties(statement),
      "rights": .array(statement.rights.map { $0.json }),
      "worked_credits": .array(statement.workedSettlements.map { $0.json(agreement) }),
      "not_in_figures": .array(
        statement.termsNotComputed.map {
          .object(["cites": $0.citation.json, "reason": .string($0.reason)])
        }
      ),
      "open_questions": .array(statement.openQuestions.map(JSONValue.string)),
      "receipt": provenance.json(statement.receipts),
    ]
    // Said only where facts were told, so that a statement without any is what it always was.
    if let facts = statement.facts { members["facts"] = facts.json(agreement.zone) }
    return members
  }
}

extension Term {
  /// Why the term is not computed, or an empty text for one that is.
  var reason: String {
    if case .recorded(let reason) = state { return reason }
    return ""
  }
}
