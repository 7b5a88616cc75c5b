import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Rule {
  /// TIM07: a cut-off, or a time of receipt, outside the hours it goes by.
  package static let cutOffOutside = Rule(
    "TIM07",
    .warning,
    "a cut-off, or a time of receipt, outside the hours it goes by",
    why:
      "A cut-off at 16:00 of a desk that opens at 17:00 lets nothing through on any day. A target longer than a day's hours is no fault: it simply ends on another day.",
    wrong: "`desk-hours before 16:00`, when the desk is open 17:00-22:00",
    instead: "`desk-hours before 20:00`",
    check: CutOffsOutside.check
  )
}

/// Compares the times of deemed receipt with the hours they stand beside.
private enum CutOffsOutside {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard let receipts = text.agreement.receipts else { return [] }
    return zip(receipts.table.rows, receipts.rules).flatMap { row, rule -> [Diagnostic] in
      var times: [(hours: String, time: TimeOfDay, isCutOff: Bool)] = row.tests.compactMap { test in
        if case .workingDay(let hours, let before?, _) = test { (hours, before, true) } else { nil }
      }
      if case .nextWorkingDay(let hours, let time?) = rule { times.append((hours, time, false)) }
      return times.compactMap { finding($0, row, text) }
    }
  }

  private static func finding(
    _ place: (hours: String, time: TimeOfDay, isCutOff: Bool),
    _ row: RuleTable.Row,
    _ text: Checking
  ) -> Diagnostic? {
    guard let hours = text.agreement.hours(place.hours), hours.hours.terms.isEmpty else {
      return nil
    }
    let windows = Weekday.allCases.flatMap { hours.hours.weekly[$0] }
    let isInside = windows.contains { window in
      place.isCutOff ? window.parts(at: place.time) : window.holds(place.time)
    }
    guard !isInside, !windows.isEmpty else { return nil }
    return Rule.cutOffOutside.finding(
      "\(place.time) lies in no window of \(place.hours)",
      at: Phrase(row.citation.range),
      notes: [.init("the hours", at: hours.citation.range)],
      remedy: "name a time inside the hours, or other hours"
    )
  }
}

extension Window {
  /// True when something of the window lies before a time and something at or after it; the end of
  /// the window lets everything through, and is a cut-off all the same.
  fileprivate func parts(at time: TimeOfDay) -> Bool {
    crossesMidnight ? time > start || time <= end : start < time && time <= end
  }

  fileprivate func holds(_ time: TimeOfDay) -> Bool {
    crossesMidnight ? time >= start || time < end : start <= time && time < end
  }
}
