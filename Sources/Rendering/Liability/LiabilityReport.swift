package import Agreements
import Calculating
package import Diagnostics
package import Invoicing
package import Quantities

/// What claims draw on limits of liability, to be shown.
package struct LiabilityReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/liability/1"

  let agreement: Agreement
  let accounts: [LiabilityAccount]
  let claims: [LiabilityClaim]
  let cutOff: Instant
  let provenance: Provenance

  /// Shows accounts.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - accounts: The accounts.
  ///   - claims: The claims.
  ///   - cutOff: The instant up to which events were looked at.
  ///   - provenance: What the figures rest on beside the rows.
  package init(
    _ agreement: Agreement,
    _ accounts: [LiabilityAccount],
    claims: [LiabilityClaim],
    cutOff: Instant,
    provenance: Provenance
  ) {
    self.agreement = agreement
    self.accounts = accounts
    self.claims = claims
    self.cutOff = cutOff
    self.provenance = provenance
  }

  /// The accounts as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(LiabilityReport.schema),
      "agreement": agreement.json(textVersion: provenance.textVersion),
      "cut_off": .string(cutOff.description),
      "accounts": .array(accounts.map(json)),
    ])
  }

  private func json(_ account: LiabilityAccount) -> JSONValue {
    .object([
      "party": .string(account.party),
      "limit": .optional(account.liability?.name),
      "used": account.used?.json ?? .null,
      "may_be_used": account.mayBeUsed?.json ?? .null,
      "cites": account.liability?.citation.json ?? .null,
      "entries": .array(account.entries.map(json)),
    ])
  }

  private func json(_ entry: LiabilityEntry) -> JSONValue {
    var unknown: JSONValue = .null
    if case .failure(let reason) = entry.limit { unknown = .string(reason.reason) }
    let limit = (try? entry.limit.get()) ?? nil
    return .object([
      "name": .string(entry.name),
      "arose": .string(entry.arose.description),
      "loss": .string(entry.loss),
      "asked": entry.asked.json,
      "open": .bool(entry.isOpen),
      "limit": limit?.amount.json ?? .null,
      "unknown": unknown,
      "steps": .array((limit?.steps ?? []).map(JSONValue.string)),
      "owed": entry.owed?.json ?? .null,
      "beyond": entry.beyond?.json ?? .null,
      "left": entry.left?.json ?? .null,
      "erodes": .bool(entry.erodes),
    ])
  }
}
