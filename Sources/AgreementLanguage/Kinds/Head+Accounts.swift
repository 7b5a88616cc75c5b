import Agreements

extension Resolver {
  /// Reads the accounts that the agreement claims; each is compared letter for letter with exports.
  mutating func resolveAccounts(_ head: Section) {
    guard let value = head.value("account") else { return }
    for part in value.split(on: .semicolon) {
      let name = part.unquoted.text
      if name.isEmpty {
        Complaint.add(to: &findings, about: part, wanted: "accounts such as `A-17; A-18`")
      } else if agreement.accounts.contains(where: { $0.name == name }) {
        findings.add(.definedTwice, "the account `\(name)` is named twice", at: part)
      } else {
        agreement.accounts.append(
          Account(name: name, citation: citation(head.path("account"), part))
        )
      }
    }
  }
}
