/// The table of deemed receipt: which rule a channel and moment of sending lead to.
package struct ReceiptTable: Hashable, Sendable {
  /// The table; its inputs are a channel and a moment.
  package let table: RuleTable

  /// The rules, one a row of the table.
  package let rules: [ReceiptRule]

  /// Creates a table of deemed receipt.
  package init(table: RuleTable, rules: [ReceiptRule]) {
    self.table = table
    self.rules = rules
  }
}
