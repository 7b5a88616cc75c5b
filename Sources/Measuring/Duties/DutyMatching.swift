import Quantities
import ServiceHours

/// Finds which instance of a duty each event closes.
///
/// An event closes the instances that bear the name of its subject: those of a ticket, an invoice, or a period by
/// its name. Any other event closes the earliest instance that is still open, unless it is of the very record by
/// whose subjects the instances go, or names a period: then it is of one that is not owed. What happened before
/// an instance arose does not close it, unless it names its period.
struct DutyMatching {
  private(set) var instances: [DutyInstance]

  /// Events that close nothing.
  private(set) var strays: [ToldEvent] = []

  // By when each falls due, the order in which events close them.
  private let order: [Int]
  private let named: [String: [Int]]

  init(_ instances: [DutyInstance]) {
    self.instances = instances
    order = instances.indices.sorted { left, right in
      let (one, other) = (instances[left], instances[right])
      let (due, otherDue) = (one.due?.end ?? .distant, other.due?.end ?? .distant)
      if due != otherDue { return due < otherDue }
      return one.arose == other.arose ? left < right : one.arose < other.arose
    }
    var named: [String: [Int]] = [:]
    for (place, instance) in instances.enumerated() {
      if let label = instance.label { named[label, default: []].append(place) }
    }
    self.named = named
  }

  /// Looks at events in the order in which they happened.
  mutating func close(by done: [ToldEvent], orWaivedBy waived: [ToldEvent]) {
    let events = done.map { ($0, true) } + waived.map { ($0, false) }
    // Done and waived at one instant is done.
    for (event, isDone) in events.sorted(by: { $0.0 == $1.0 ? $0.1 && !$1.1 : $0.0 < $1.0 }) {
      let closed = places(closedBy: event)
      if closed.isEmpty { strays.append(event) }
      for place in closed {
        if isDone { instances[place].done = event.at } else { instances[place].waived = event.at }
      }
    }
  }

  private func places(closedBy event: ToldEvent) -> [Int] {
    if let own = named[event.subject] {
      return own.filter { place in
        let instance = instances[place]
        return instance.isOpen && (!instance.isOfSubject || instance.arose <= event.at)
      }
    }
    if CalendarPeriod(event.subject) != nil { return [] }
    let first = order.first { place in
      let instance = instances[place]
      return instance.isOpen && instance.arose <= event.at && instance.record != event.record
    }
    return first.map { [$0] } ?? []
  }
}

extension Instant {
  /// After everything that calendars know.
  fileprivate static let distant = Instant(microseconds: .max)
}
