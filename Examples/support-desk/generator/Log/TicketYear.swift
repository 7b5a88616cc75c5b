import Quantities

/// All tickets of the year, each as the story of its events.
struct TicketYear {
  /// The first date.
  static let firstDay = CivilDate(year: 2026, month: 2, day: 1)

  /// The date after the last, when the export is made.
  static let exportDay = CivilDate(year: 2027, month: 2, day: 1)

  private static let firstTicket = 10_001

  /// Tickets on a day, Monday to Sunday; public holidays are like Sundays.
  private static let perDay = [19, 18, 17, 16, 15, 7, 5]

  /// How likely each hour of the day is.
  private static let perHour = [
    1, 1, 1, 1, 1, 2, 5, 18, 45, 70, 75, 70, 50, 60, 68, 66, 58, 42, 28, 20, 14, 10, 5, 2,
  ]

  /// The events of all tickets up to the export.
  static func events(_ numbers: inout SeededNumbers) -> [DeskEvent] {
    guard let firstDay, let exportDay else { return [] }
    let end = DublinClock.instant(exportDay, 0)
    var events: [DeskEvent] = []
    var ticket = firstTicket
    var date = firstDay
    while date < exportDay {
      for created in moments(of: date, &numbers) {
        // Each ticket has a source of its own, so that a change to one story leaves the others.
        let own = SeededNumbers(seed: UInt64(ticket) << 32 ^ UInt64(numbers.pick(0...0xFFFF_FFFF)))
        let story = TicketStory.tell(ticket: ticket, created: created, numbers: own)
        events += story.filter { $0.at < end }
        ticket += 1
      }
      date = date.adding(days: 1)
    }
    return events
  }

  /// When the tickets of a date are created, in order.
  private static func moments(of date: CivilDate, _ numbers: inout SeededNumbers) -> [Int] {
    let isHoliday = date.weekday < .saturday && !DublinClock.isWorkingDay(date)
    let usual = isHoliday ? perDay[6] : perDay[date.weekday.rawValue - 1]
    let count = usual + numbers.pick(-3...3)
    let moments = (0..<count).map { _ in
      let hour = numbers.index(weights: perHour)
      return DublinClock.instant(date, hour * 3600 + numbers.pick(0...3599))
    }
    return moments.sorted()
  }
}
