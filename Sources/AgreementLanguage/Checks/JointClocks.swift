import Agreements

/// Clocks that start together: of one record, at one event, on the same conditions.
///
/// There may be thousands of clocks, so they are grouped once and not held against one another.
struct JointClocks {
  /// The clocks in the order of the text, each with the place of the event that ends it in its record.
  private(set) var members: [(clock: Clock, end: Int)] = []

  // The first member of each end.
  private var firsts: [Int: Int] = [:]

  /// The groups of an agreement, by the first clock of each.
  static func groups(of agreement: Agreement) -> [JointClocks] {
    var groups: [JointClocks] = []
    var places: [Start: Int] = [:]
    for clock in agreement.clocks {
      guard let end = agreement.record(clock.record)?.event(clock.stop.event) else { continue }
      let start = Start(clock)
      let place = places[start] ?? groups.count
      if place == groups.count { groups.append(JointClocks()) }
      places[start] = place
      groups[place].add(clock, end)
    }
    return groups
  }

  /// The first clock in the order of the text that ends after an event.
  func first(after end: Int) -> Clock? {
    firsts.filter { $0.key > end }.values.min().map { members[$0].clock }
  }

  private mutating func add(_ clock: Clock, _ end: Int) {
    if firsts[end] == nil { firsts[end] = members.count }
    members.append((clock, end))
  }

  private struct Start: Hashable {
    let record: String
    let event: String
    let eventCondition: Condition?
    let condition: Condition?

    init(_ clock: Clock) {
      record = clock.record
      event = clock.start.event
      eventCondition = clock.start.condition
      condition = clock.condition
    }
  }
}
