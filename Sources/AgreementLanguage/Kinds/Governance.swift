import Agreements

extension Resolver {
  /// Resolves what is recorded and judged: who owes, answers, decides and may do what.
  ///
  /// It comes after all that is measured and settled, for it names levels, clocks and credits; among
  /// itself the order does not matter, since names are looked up among what is written.
  mutating func resolveGovernance() {
    resolveStanding()
    for section in sections { resolveGoverned(section) }
    tellPricesNotRun()
    resolveClaims()
    resolveChanges()
    resolveLadders()
  }

  private mutating func resolveGoverned(_ section: Section) {
    switch section.kind.name {
    case "record": resolveSetters(section)
    case "service": resolveService(section)
    case "channel": resolveChannel(section)
    case "objective": resolveObjective(section)
    case "price": resolvePrice(section)
    case "rate": resolveRate(section)
    case "interest": resolveInterest(section)
    case "series": resolveSeries(section)
    case "credit": resolveCreditTerms(section)
    case "duty": resolveDuty(section)
    case "role": resolveRole(section)
    case "activity": resolveActivity(section)
    case "facts": resolveFactTerms(section)
    case "control": resolveControl(section)
    case "sampling": resolveSampling(section)
    case "report": resolveReport(section)
    case "review": resolveReview(section)
    case "data": resolveData(section)
    case "confidentiality": resolveConfidentiality(section)
    case "liability": resolveLiability(section)
    case "indemnity": resolveIndemnity(section)
    case "evidence": resolveEvidence(section)
    case "notice": resolveNotice(section)
    case "ending": resolveEnding(section)
    case "right": resolveRight(section)
    case "dispute": resolveDispute(section)
    case "renewal": resolveRenewal(section)
    case "succession": resolveSuccession(section)
    case "position": resolvePosition(section)
    case "clause": resolveClauseRule(section)
    default: break
    }
  }
}
