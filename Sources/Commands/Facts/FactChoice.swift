import Measuring
import Settlement

/// Which of the facts count for a statement, and which are open.
struct FactChoice {
  /// The facts.
  let filed: FiledFacts

  /// The places of those that count.
  let accepted: Set<Int>

  /// The places of those of which nobody knows yet.
  let open: Set<Int>

  /// True to list which facts touch the statement, which takes a measurement a fact.
  var wantsList = true

  /// The facts as they stand.
  init(_ filed: FiledFacts) {
    self.filed = filed
    accepted = filed.accepted
    open = filed.open
  }

  /// Some other choice.
  init(_ filed: FiledFacts, accepted: Set<Int>, open: Set<Int>) {
    self.filed = filed
    self.accepted = accepted
    self.open = open
    wantsList = false
  }

  /// The agreement with the facts that count.
  var amended: AmendedAgreement { filed.amended(with: accepted) }

  /// The agreement to work out figures by: duties alone are read from rows again, all else from readings.
  var settling: AmendedAgreement {
    filed.bare.texts.contains { $0.agreement.hasDutiesOfCredits } ? amended : filed.bare
  }

  /// The readings of a part.
  /// - Throws: What measuring throws.
  func readings(_ part: PeriodPartPlace, wantsLists: Bool) throws -> FiledFacts.Readings {
    try filed.readings(part, accepted: accepted, open: open, wantsLists: wantsLists)
  }

  /// The facts that touch a part, or nil where nobody asks.
  /// - Throws: What measuring throws.
  func listed(_ part: PeriodPartPlace) throws -> StatementFacts? {
    guard wantsList else { return nil }
    return StatementFacts(
      knownAt: filed.docket.knownAt,
      touching: try filed.touching(part),
      count: filed.docket.cases.count
    )
  }
}
