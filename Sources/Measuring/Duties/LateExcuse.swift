import Agreements

/// What the lateness of a duty does to a level: its subject leaves the level, or counts as met.
struct LateExcuse: Hashable, Sendable {
  /// The duty that was late.
  let duty: String

  /// True when the subject counts as met, false when it leaves the level.
  let counts: Bool

  /// What duties excuse in a level that counts by some clocks.
  ///
  /// Only duties of which something tells whether they were done; excusing the money is not a matter of counting.
  static func all(_ agreement: Agreement, of level: String, clocks: [String]) -> [LateExcuse] {
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
