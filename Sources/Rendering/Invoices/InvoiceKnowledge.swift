import Agreements
import Diagnostics
package import Measuring
package import Quantities

/// What an invoice looks at beside rows and texts: facts with how they stand, and the invoices that were sent before.
package struct InvoiceKnowledge: Sendable {
  private let facts: (knownAt: Instant, cases: [FactCase])?
  private let issued: [String]

  /// Names what is looked at.
  /// - Parameters:
  ///   - facts: The facts, and up to when they are known; nil where nobody told any.
  ///   - issued: The digests of the invoices that were sent before, in order.
  package init(facts: (knownAt: Instant, cases: [FactCase])? = nil, issued: [String] = []) {
    self.facts = facts
    self.issued = issued
  }

  /// It as members of the invoice's JSON; none where nothing is looked at.
  var members: [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    if let facts {
      members["facts"] = .object([
        "known_at": .string(facts.knownAt.description),
        "cases": .array(
          facts.cases.map {
            .object(["id": .string($0.entry.id), "state": .string($0.standing.name)])
          }
        ),
      ])
    }
    if !issued.isEmpty { members["after"] = .array(issued.map(JSONValue.string)) }
    return members
  }
}
