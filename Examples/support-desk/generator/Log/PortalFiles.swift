import Quantities

/// The monitor's export of outages and the calendar's of maintenance.
enum PortalFiles {
  /// The text of the file of outages.
  static func text(of outages: [PortalOutage]) -> String {
    let rows = outages.enumerated().map { index, outage in
      "O-\(201 + index),\(time(outage.started)),\(time(outage.ended)),\(outage.cause)"
    }
    return file("outage_id,started,ended,cause", rows)
  }

  /// The text of the file of maintenance windows.
  static func text(of windows: [MaintenanceWindow]) -> String {
    let rows = windows.enumerated().map { index, window in
      "M-\(31 + index),\(time(window.announced)),\(time(window.starts)),\(time(window.ends))"
    }
    return file("window_id,announced_at,starts,ends", rows)
  }

  private static func file(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  private static func time(_ instant: Int) -> Instant { Instant(seconds: Int64(instant)) }
}
