import Agreements

/// What the lateness of a duty does to a level: its subject leaves the level, or counts as met.
struct LateExcuse: Hashable, Sendable {
  /// The duty that was late.
  let duty: String

  /// True when the subject counts as met, false when it leaves the level.
  let counts: Bool

  /// What facts and duties excuse in a level that counts by some clocks.
  ///
  /// Only duties of which something tells whether they were done; excusing the money is not a matter of counting.
  static func all(_ agreement: Agreement, of level: String, clocks: [String]) -> [LateExcuse] {
    let granted = agreement.grantedExcuses.filter { $0.of == level || clocks.contains($0.of) }
      .map { LateExcuse(duty: $0.name, counts: $0.counts) }
    return granted + late(agreement, of: level, clocks)
  }

  private static func late(
    _ agreement: Agreement,
    of level: String,
    _ clocks: [String]
  ) -> [LateExcuse] {
    agreement.governance.duties.filter { !$0.done.isEmpty }.flatMap { duty in
      duty.ifLate.compactMap { effect -> LateExcuse? in
        guard case .excuse(let name, let acts) = effect, acts != "money",
          name == level || clocks.contains(name)
        else { return nil }
        return LateExcuse(duty: duty.name, counts: acts == "verdict")
      }
    }
  }
}
