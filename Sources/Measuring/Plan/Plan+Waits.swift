package import Agreements

/// Waits that nobody can tell.
extension Plan {
  /// The same plan for what some feeds tell.
  ///
  /// A clock with a pause whose beginning none of them can tell may have waited at any instant: what it
  /// counts is then the most that can have elapsed, and the least is nothing, since a wait can begin
  /// the instant the clock does. Its misses are left uncertain.
  /// - Parameter feeds: Every feed that tells rows, or is said to have nothing to tell; none where
  ///   events come from elsewhere, as those of worked examples do, which leave nothing out.
  /// - Returns: The plan, in which such clocks are marked.
  package func told(by feeds: [Feed]) -> Plan {
    var plan = self
    for record in records.indices {
      let untold = records[record].clocks.map { !$0.clock.untoldPauses(by: feeds).isEmpty }
      guard untold.contains(true) else { continue }
      plan.folds[record].mark(untold)
      plan.tallies[record].mark(untold)
    }
    return plan
  }
}

extension FoldPlan {
  fileprivate mutating func mark(_ isAtMost: [Bool]) {
    for clock in rules.indices { rules[clock].isAtMost = isAtMost[clock] }
  }
}
