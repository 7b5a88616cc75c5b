public import Quantities

/// The hours from an opening to a closing by the wall clock; the closing itself is not inside.
///
/// A window whose closing is not after its opening closes on the next date; it belongs to the date
/// it opens on.
public struct Window: Hashable, Sendable {
  /// The reading of the clock at which the window opens, before 24:00.
  public let start: TimeOfDay

  /// The reading of the clock at which the window closes; midnight is 24:00.
  public let end: TimeOfDay

  /// Creates a window, or nil when it would open at 24:00 or close when it opens.
  ///
  /// A closing at 00:00 is the end of the day, 24:00. A whole day is 00:00 to 24:00.
  public init?(_ start: TimeOfDay, _ end: TimeOfDay) {
    guard start < .endOfDay, start != end else { return nil }
    self.start = start
    self.end = end == .midnight ? .endOfDay : end
  }

  /// True when the window closes on the date after the one it opens on.
  public var crossesMidnight: Bool { end < start }

  /// Seconds from 00:00 of the opening date to the closing, by an unbroken clock.
  var endFromMidnight: Int32 {
    end.secondsSinceMidnight + (crossesMidnight ? 86_400 : 0)
  }

  /// Sorts windows of one date and joins those that touch; nil when two overlap.
  static func merged(_ windows: [Window]) -> [Window]? {
    var result: [Window] = []
    for window in windows.sorted(by: { $0.start < $1.start }) {
      guard let last = result.last else {
        result.append(window)
        continue
      }
      if window.start.secondsSinceMidnight < last.endFromMidnight { return nil }
      // Joined only up to a day: a longer window has no form, and the table joins the two anyway.
      let touches = window.start.secondsSinceMidnight == last.endFromMidnight
      let length = window.endFromMidnight - last.start.secondsSinceMidnight
      if touches, length < 86_400, let joined = Window(last.start, window.end) {
        result[result.count - 1] = joined
      } else {
        result.append(window)
      }
    }
    return result
  }
}

extension Window: CustomStringConvertible {
  /// The window as it is written, such as `08:00-12:00`.
  public var description: String { "\(start)-\(end)" }
}
