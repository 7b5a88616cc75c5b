extension Clock {
  /// The pauses that feeds leave untold: those whose beginning none of them can tell.
  ///
  /// There are none of a promise of a date, which no wait moves, and none where no feed tells the
  /// clock's record, whose events then come from elsewhere and leave nothing out.
  /// - Parameter feeds: The feeds.
  /// - Returns: The pauses, in the order of the text.
  package func untoldPauses(by feeds: [Feed]) -> [Pause] {
    let own = feeds.filter { $0.record == record }
    guard case .duration = promise, !own.isEmpty else { return [] }
    let told = Set(own.flatMap { $0.events.map(\.event) })
    return pauses.filter { !told.contains($0.from.event) }
  }
}
