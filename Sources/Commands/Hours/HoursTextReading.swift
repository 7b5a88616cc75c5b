import Quantities
import ServiceHours

/// Reads the texts of hours that people and scripts give, with words for those that do not read.
enum HoursTextReading {
  static func zone(_ text: String) throws(WrongHoursText) -> Zone {
    guard let zone = Zone(identifier: text) else {
      let known = Zone.identifiers.first { $0.lowercased() == text.lowercased() }
      let remedy = known.map { "write \($0)" } ?? "write a name such as Europe/Berlin"
      throw WrongHoursText("'\(text)' is no zone of tz release \(Zone.release); \(remedy)")
    }
    return zone
  }

  static func weekly(_ text: String) throws(WrongHoursText) -> WeeklyHours {
    do throws(HoursSyntaxError) {
      return try WeeklyHours(parsing: text)
    } catch {
      throw explain(error, in: text)
    }
  }

  static func windows(_ text: String) throws(WrongHoursText) -> [Window] {
    do throws(HoursSyntaxError) {
      return try Window.list(parsing: text)
    } catch {
      throw explain(error, in: text)
    }
  }

  static func date(_ text: String) throws(WrongHoursText) -> CivilDate {
    guard let date = TimeText.date(text) else {
      throw WrongHoursText("'\(text)' is no date; write YYYY-MM-DD")
    }
    return date
  }

  /// Reads closed days with commas between.
  static func closed(_ text: String) throws(WrongHoursText) -> ClosedDays {
    var result = ClosedDays.none
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let day = String(piece.drop { $0 == " " })
      guard let closed = ClosedDays(parsing: day) else {
        throw WrongHoursText(
          "'\(day)' is no closed day; write YYYY-MM-DD, or *-MM-DD for every year"
        )
      }
      result = result.union(closed)
    }
    return result
  }

  static func instant(_ text: String, in zone: Zone) throws(WrongHoursText) -> Instant {
    do throws(TimeSyntaxError) {
      return try TimeText.instant(text, in: zone)
    } catch {
      throw WrongHoursText(error.message)
    }
  }

  static func span(_ text: String) throws(WrongHoursText) -> Span {
    do throws(TimeSyntaxError) {
      return try TimeText.span(text)
    } catch {
      throw WrongHoursText(error.message)
    }
  }

  /// Reads a pause from its two ends.
  static func pause(
    from start: String,
    to end: String,
    in zone: Zone
  ) throws(WrongHoursText) -> Interval {
    let pause = Interval(try instant(start, in: zone), try instant(end, in: zone))
    guard pause.start <= pause.end else {
      throw WrongHoursText("the pause from \(start) to \(end) ends before it begins")
    }
    return pause
  }

  private static func explain(_ error: HoursSyntaxError, in text: String) -> WrongHoursText {
    WrongHoursText("in the hours '\(text)', byte \(error.utf8Range.lowerBound + 1): \(error)")
  }
}
