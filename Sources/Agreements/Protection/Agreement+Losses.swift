extension Agreement {
  /// What claims are for where nothing else is said.
  package static let ordinaryLoss = "damages"

  /// The sorts of loss that limits of liability speak of by words of the language.
  package static let knownLosses = [
    "data breach", "confidentiality", "wilful", "gross negligence", "fraud", "death or injury",
    "what law forbids to limit",
  ]

  /// Every sort of loss that a claim may be for.
  package var losses: [String] {
    [Agreement.ordinaryLoss] + Agreement.knownLosses + governance.indemnities.map(\.name)
      + governance.dataClasses.map(\.name)
  }
}
