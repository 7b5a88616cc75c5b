import Agreements

extension Agreement {
  /// The document signed elsewhere that the agreement runs, as a fact; none without one.
  var signedPaper: [Fact] { runs.map { [Fact("calculated under", $0.words)] } ?? [] }
}
