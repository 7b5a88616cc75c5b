/// A ledger whose entries do not add up, which no input can bring about: a fault of the program.
package struct LedgerFault: Error, Hashable, Sendable {
  /// What does not add up, in words.
  package let words: String
}
