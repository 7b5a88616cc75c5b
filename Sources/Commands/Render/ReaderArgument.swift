import AgreementLanguage
import Agreements
import ArgumentParser

/// For whom a paper is drawn: a side, `customer`, or a role of one, `customer.finance`.
struct ReaderArgument: ExpressibleByArgument, Sendable {
  /// What was written.
  let text: String

  /// Takes what was written; who there is shows only with the agreement.
  init?(argument: String) { text = argument }

  /// The side or the role in an agreement.
  /// - Throws: `ValidationError` when it has none of the name.
  func path(in agreement: Agreement) throws -> RolePath {
    let parts = Name.folded(text).split(separator: ".").map(String.init)
    guard let party = agreement.parties.first(where: { $0.role == parts.first }) else {
      let sides = agreement.parties.map(\.role).joined(separator: ", ")
      throw ValidationError("--for \(text): the sides of \(agreement.id) are \(sides)")
    }
    guard parts.count > 1 else { return RolePath(party: party.role, role: nil) }
    let own = agreement.governance.roles.filter { $0.party == party.role }.map(\.name)
    let roles = party.signers + own
    guard parts.count == 2, roles.contains(parts[1]) else {
      let known =
        roles.isEmpty ? "it has no roles" : "its roles are \(roles.joined(separator: ", "))"
      throw ValidationError("--for \(text): \(party.role) has no such role; \(known)")
    }
    return RolePath(party: party.role, role: parts[1])
  }
}
