package import Agreements
package import Measuring
package import Quantities
import ServiceHours
package import Settlement

/// Open clocks by when they fall due, to be shown.
package struct DueReport: Sendable {
  /// The name and version of the JSON document.
  package static let schema = "abide/due/1"

  /// One clock, and what a miss of it would cost.
  package struct Line: Sendable {
    let clock: OpenClock
    let cost: MissCost
    let textVersion: String

    /// Prepares a line.
    /// - Parameters:
    ///   - clock: The clock.
    ///   - cost: What a miss of it would cost.
    ///   - textVersion: What identifies the text it runs under.
    package init(_ clock: OpenClock, cost: MissCost, textVersion: String) {
      self.clock = clock
      self.cost = cost
      self.textVersion = textVersion
    }
  }

  let agreement: Agreement
  let lines: [Line]
  let cutOff: Instant
  let textVersion: String

  /// True when the clocks run under several texts, or under another than the one that holds.
  var hasTexts: Bool { lines.contains { $0.textVersion != textVersion } }

  /// Shows open clocks.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - lines: The clocks in the order in which they are shown.
  ///   - cutOff: The instant at which they stand so.
  ///   - textVersion: What identifies the text that holds then.
  package init(_ agreement: Agreement, _ lines: [Line], cutOff: Instant, textVersion: String) {
    self.agreement = agreement
    self.lines = lines
    self.cutOff = cutOff
    self.textVersion = textVersion
  }
}

extension DueReport.Line {
  /// The time left by the wall clock, less than nothing when it is late; nil when nothing is due.
  func wallLeft(at cutOff: Instant) -> Span? { clock.reading.due.map { $0 - cutOff } }

  /// Whose turn it is: the provider's, or what the clock waits in, such as `waiting-on-customer`.
  ///
  /// Where no feed tells when it waits, nobody can say.
  var turn: String {
    if clock.holds.isEmpty { return clock.reading.isAtMost ? "not told" : "provider" }
    return clock.holds.map(\.event).joined(separator: ", ")
  }

  /// When a hold is cut, the first instant at which the clock runs on by itself.
  var runsOn: Instant? {
    let ends = clock.holds.compactMap(\.until)
    return ends.count == clock.holds.count ? ends.max() : nil
  }
}
