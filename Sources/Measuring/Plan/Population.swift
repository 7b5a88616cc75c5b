/// The runs that several levels count from.
///
/// They are of one clock, placed by one event and excused by the same events: such levels differ only
/// in which subjects they count, so one look at a subject serves all.
struct Population: Sendable {
  /// The clock's place among the clocks of the record.
  let clock: Int

  /// The watched event that places subjects, or nil when the clock's own stop does.
  let watched: Int?

  /// The watched events that excuse a subject.
  let excuses: [Int]

  /// The duties whose lateness excuses a subject.
  let pardons: [LateExcuse]

  /// The levels, by their place among the shares of the plan.
  fileprivate(set) var shares: [Int]

  /// The populations of one record.
  static func all(of shares: [SharePlan], record: Int) -> [Population] {
    var populations: [Population] = []
    for (index, share) in shares.enumerated() where share.record == record {
      let excuses = share.excuses.map(\.watched)
      let place = populations.firstIndex {
        $0.clock == share.clock && $0.watched == share.watched && $0.excuses == excuses
          && $0.pardons == share.pardons
      }
      if let place {
        populations[place].shares.append(index)
      } else {
        populations.append(
          Population(
            clock: share.clock,
            watched: share.watched,
            excuses: excuses,
            pardons: share.pardons,
            shares: [index]
          )
        )
      }
    }
    return populations
  }
}
