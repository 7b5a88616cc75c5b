import Agreements
import Quantities
import ServiceHours

/// Claims, which are watched as duties are: until when, and whether they were made.
extension DutySession {
  /// How every claim stands, by the last moment to make it.
  mutating func claims() -> [ClaimReading] {
    agreement.governance.claims.flatMap { claims(of: $0) }.sorted { left, right in
      left.due?.end ?? .never < right.due?.end ?? .never
    }
  }

  private mutating func claims(of claim: Claim) -> [ClaimReading] {
    // Periods that are not over have nothing to claim yet.
    let arisen = instances(of: claim.until, nil).filter { $0.arose <= cutOff }
    var matching = DutyMatching(arisen)
    matching.close(by: reader.events.events(claim.claimed, until: cutOff), orWaivedBy: [])
    return matching.instances.map { instance in
      ClaimReading(
        claim: claim,
        label: instance.label,
        arose: instance.arose,
        due: instance.due,
        claimed: instance.done,
        outcome: outcome(instance)
      )
    }
  }

  private func outcome(_ instance: DutyInstance) -> ClaimReading.Outcome {
    guard let due = instance.due else { return instance.done == nil ? .awaited : .claimed }
    if let claimed = instance.done { return due.isInTime(claimed) ? .claimed : .late }
    return due.isInTime(cutOff) ? .open : .lapsed
  }
}

extension Instant {
  fileprivate static let never = Instant(microseconds: .max)
}
