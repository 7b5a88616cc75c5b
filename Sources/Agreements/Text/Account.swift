/// An account that an agreement claims: rows that name it are the agreement's own.
package struct Account: Hashable, Sendable {
  /// Its name, letter for letter as exports write it.
  package let name: String

  /// The words it stands on.
  package let citation: Citation

  /// Creates an account.
  package init(name: String, citation: Citation) {
    self.name = name
    self.citation = citation
  }
}
