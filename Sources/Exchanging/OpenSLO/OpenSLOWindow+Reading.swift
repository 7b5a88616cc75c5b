import Diagnostics
import Quantities

/// A time window as it was read: one that a level can have, or why it can have none.
struct OpenSLOTimeWindow {
  /// The window, or nil when a level cannot have it.
  let window: OpenSLOWindow?

  /// What a person is asked where the window is left open.
  let question: String

  /// The zone of calendar windows.
  let zone: String?

  /// A window that nobody gave.
  static let none = OpenSLOTimeWindow(
    window: nil,
    question:
      "the days it looks at, which OpenSLO does not say: month, quarter, year or rolling 28 days",
    zone: nil
  )

  private init(window: OpenSLOWindow?, question: String, zone: String?) {
    self.window = window
    self.question = question
    self.zone = zone
  }

  /// Reads a time window; tells what cannot be read.
  init?(_ node: YAMLNode, _ name: String, _ findings: inout OpenSLOFindings) {
    guard let text = node["duration"]?.text,
      let unit = text.last, let count = Int(text.dropLast()), (1...3660).contains(count)
    else {
      findings.refuse(
        "the window of \(name) has no duration that can be read",
        "write a whole number and m, h, d, w, M, Q or Y, such as `duration: 28d`",
        at: (node["duration"] ?? node).place
      )
      return nil
    }
    let calendar = node["calendar"].flatMap { $0.isNothing ? nil : $0 }
    zone = calendar?["timeZone"]?.text
    let rolls = node["isRolling"]?.text.map { $0 == "true" } ?? (calendar == nil)
    findings.leaveOthers(
      than: ["duration", "isRolling", "calendar"],
      of: node,
      in: "the window of \(name)"
    )
    if rolls, calendar != nil {
      findings.refuse(
        "the window of \(name) rolls and stands in the calendar",
        "leave out `calendar`, or write `isRolling: false`",
        at: node.place
      )
      return nil
    }
    window =
      rolls
      ? OpenSLOTimeWindow.rolling(count, unit) : OpenSLOTimeWindow.calendar(count, unit)
    question = "the days it looks at; OpenSLO says \(rolls ? "rolling" : "calendar") \(text)"
    if window == nil {
      findings.leave(
        "the window `\(text)` of \(name) is none of a level"
          + (unit == "m" ? ": m is minutes, and months are M" : ""),
        at: (node["duration"] ?? node).place
      )
    }
    if let start = calendar?["startTime"], let time = start.text, !time.hasSuffix("-01 00:00:00") {
      findings.leave(
        "the window of \(name) begins at \(time); months begin on their first day at midnight",
        at: start.place
      )
    }
  }

  private static func rolling(_ count: Int, _ unit: Character) -> OpenSLOWindow? {
    switch unit {
    case "d": .rollingDays(count)
    case "w" where count * 7 <= 3660: .rollingDays(count * 7)
    case "M" where count <= 120: .rollingMonths(count)
    case "Q" where count <= 40: .rollingMonths(count * 3)
    case "Y" where count <= 10: .rollingMonths(count * 12)
    default: nil
    }
  }

  private static func calendar(_ count: Int, _ unit: Character) -> OpenSLOWindow? {
    switch (count, unit) {
    case (1, "M"): .calendar(.month)
    case (1, "Q"), (3, "M"): .calendar(.quarter)
    case (1, "Y"), (12, "M"), (4, "Q"): .calendar(.year)
    default: nil
    }
  }
}
