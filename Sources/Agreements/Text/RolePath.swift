/// Somebody a term names: a party, or whoever holds a role of it.
package struct RolePath: Hashable, Sendable {
  /// The party's role, such as `provider`; `either` stands for each of them.
  package let party: String

  /// The role its people hold, such as `director`, `any` for all of its people, or nil for the party
  /// itself.
  package let role: String?

  /// Creates a path.
  package init(party: String, role: String?) {
    self.party = party
    self.role = role
  }
}

extension RolePath: CustomStringConvertible {
  package var description: String { role.map { "\(party).\($0)" } ?? party }
}
