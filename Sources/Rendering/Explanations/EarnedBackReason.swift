import Agreements
import Quantities
import Settlement

extension LineReason {
  /// Why a credit of an earlier period comes back.
  static func earnedBack(_ line: EarnedBack, under credit: Credit, _ agreement: Agreement)
    -> LineReason
  {
    let terms = agreement.governance.creditTerms.first { $0.credit == credit.name }
    let term = agreement.terms.first { $0.citation.term == "\(credit.name).earn-back" }
    let share = terms?.earnBack?.share.description ?? ""
    let exact = AmountText.exact(line.exact, line.amount.currency)
    let since = line.since.map(\.description).joined(separator: ", ")
    let each = terms?.earnBack?.isInEach ?? true
    return LineReason(
      kind: "earned-back",
      title: "What \(line.level) earns back of \(line.of) under \(credit.name)",
      steps: [
        "credited for \(line.level) in \(line.of): \(line.credited)",
        each ? "it met its goal in each of \(since)" : "its mean over \(since) reached its goal",
        "\(share) of \(line.credited) = \(exact)",
        line.exact == line.amount.exact
          ? "rounding changes nothing: \(line.amount)"
          : "what comes back is rounded once and shared by largest remainder: \(line.amount)",
      ],
      citations: [term?.citation ?? credit.citation],
      line: line.json(credit.name)
    )
  }
}
