import Quantities
import ServiceHours

/// The hours of a case, as the texts they were written in.
struct BatchHours: Hashable {
  private let zone: String
  private let weekly: String
  private let except: [String]
  private let overrides: [String: String]

  /// Takes the texts out of a case.
  init(_ fields: inout BatchFields) throws(WrongHoursText) {
    zone = try fields.text("zone")
    weekly = try fields.text("hours")
    var except: [String] = []
    for element in try fields.list("except") { except.append(try element.text(of: "except")) }
    self.except = except
    var overrides: [String: String] = [:]
    for (date, windows) in try fields.members("overrides") {
      overrides[date] = try windows.text(of: "overrides")
    }
    self.overrides = overrides
  }

  /// The hours that the texts mean.
  func read() throws(WrongHoursText) -> Hours {
    let zone = try HoursTextReading.zone(zone)
    let weekly = try HoursTextReading.weekly(weekly)
    var closed = ClosedDays.none
    for text in except { closed = closed.union(try HoursTextReading.closed(text)) }
    var windows: [CivilDate: [Window]] = [:]
    for (date, text) in overrides {
      let list = try HoursTextReading.windows(text)
      windows[try HoursTextReading.date(date)] = list
    }
    return Hours(weekly, in: zone, closed: closed, overrides: windows)
  }
}
