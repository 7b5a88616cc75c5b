import Quantities

/// The desk's export of its tickets: a row an event, mostly in the order of recording.
struct TicketFile {
  private static let header = "event_id,ticket,at,event,users_affected,workaround,author,automatic"
  private static let firstEvent = 700_001

  /// Writes the export.
  /// - Parameters:
  ///   - events: The events, each ticket's in the order of its story.
  ///   - numbers: Decides what is typed in late, displaced or written twice.
  /// - Returns: The text of the file.
  static func text(of events: [DeskEvent], _ numbers: inout SeededNumbers) -> String {
    let recorded = inOrderOfRecording(typedLate(events, &numbers))
    var rows: [(place: Int, text: String)] = []
    for (index, event) in recorded.enumerated() {
      let text = row(event, id: firstEvent + index)
      // One row in a hundred stands further down than its number says.
      let place = numbers.happens(10) ? index + numbers.pick(1...60) : index
      rows.append((place, text))
      if numbers.pick(0...1999) == 0 { rows.append((index + numbers.pick(1...400), text)) }
    }
    let ordered = rows.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    return ([header] + ordered.map(\.element.text)).joined(separator: "\n") + "\n"
  }

  /// A few events are typed in after the fact, unless another of the ticket shares the instant.
  private static func typedLate(
    _ events: [DeskEvent],
    _ numbers: inout SeededNumbers
  ) -> [DeskEvent] {
    var late = events
    for index in events.indices where numbers.happens(10) {
      let event = events[index]
      let before = index > 0 ? events[index - 1] : nil
      let after = index + 1 < events.count ? events[index + 1] : nil
      let shares = [before, after].contains { $0?.ticket == event.ticket && $0?.at == event.at }
      if !shares { late[index].recordedAt += numbers.pick([(3, 300...7200), (1, 7200...200_000)]) }
    }
    return late
  }

  private static func inOrderOfRecording(_ events: [DeskEvent]) -> [DeskEvent] {
    let ordered = events.enumerated().sorted {
      ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset)
    }
    return ordered.map(\.element)
  }

  private static func row(_ event: DeskEvent, id: Int) -> String {
    "\(id),T-\(event.ticket),\(Instant(seconds: Int64(event.at))),\(event.columns)"
  }
}
