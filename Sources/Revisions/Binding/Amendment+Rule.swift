package import Agreements

extension Amendment {
  /// What becomes of a period that it begins in: its own words, or those of the rule for changes.
  /// - Parameter agreement: The text it changes.
  /// - Returns: What is said, or nil when neither says it.
  package func straddling(under agreement: Agreement) -> Straddling? {
    straddling ?? agreement.governance.change?.straddling.flatMap(Straddling.init(rawValue:))
  }
}
