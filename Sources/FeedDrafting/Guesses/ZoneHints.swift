import Quantities
import ServiceHours

/// What the hours of readings say about the zone of the clock they were taken from.
///
/// In spring a clock skips an hour. Readings within it rule a zone out; none where there should be some
/// speak for it. Neither is proof, so a draft says so and names no zone.
enum ZoneHints {
  /// Zones whose clocks are changed, one for each way that it is done.
  private static let changing = [
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "America/Sao_Paulo", "America/Santiago", "Europe/London", "Europe/Berlin", "Europe/Athens",
    "Asia/Jerusalem", "Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland",
  ]

  /// What speaks for and against zones, as sentences.
  static func sentences(_ hours: HourTally) -> [String] {
    guard let first = hours.counts.keys.min(), let last = hours.counts.keys.max() else { return [] }
    var supported: [String] = []
    var refuted: [String] = []
    for name in changing {
      guard let zone = Zone(identifier: name) else { continue }
      let found = weigh(gaps(of: zone, from: first, to: last), hours)
      if found.readings > 0 {
        refuted.append("\(name) (\(found.readings.grouped))")
      } else if found.expected >= 3 {
        supported.append(
          "\(name) (\(Count.of(found.gaps, "hour")), \(found.expected.grouped) on the days about)"
        )
      }
    }
    var sentences: [String] = []
    if !supported.isEmpty {
      sentences.append(
        "Of the hours a clock skips in spring, no reading falls into those of "
          + supported.joined(separator: ", ") + "."
      )
    }
    if !refuted.isEmpty {
      sentences.append(
        "Readings fall into hours skipped by " + refuted.joined(separator: ", ") + "."
      )
    }
    if let busy = busy(hours) { sentences.append(busy) }
    return sentences
  }

  private struct Weight {
    var gaps = 0
    var readings = 0
    var expected = 0
  }

  private static func weigh(_ gaps: [Int32], _ hours: HourTally) -> Weight {
    gaps.reduce(into: Weight()) { weight, gap in
      weight.gaps += 1
      weight.readings += hours.count(gap)
      for day in [-3, -2, -1, 1, 2, 3] as [Int32] {
        weight.expected += hours.count(gap + 24 * day)
      }
    }
  }

  /// The hours that a zone's clock skips, counted from 1970 on its own dial.
  private static func gaps(of zone: Zone, from first: Int32, to last: Int32) -> [Int32] {
    var gaps: [Int32] = []
    var before = offset(zone, first / 24 - 1)
    for day in first / 24...last / 24 {
      let after = offset(zone, day)
      if after > before {
        gaps += (-1...5).map { day * 24 + $0 }.filter { isSkipped($0, by: zone) }
      }
      before = after
    }
    return gaps
  }

  private static func offset(_ zone: Zone, _ day: Int32) -> Span {
    zone.offset(at: Instant(microseconds: (Int64(day) * 86_400 + 43_200) * 1_000_000))
  }

  private static func isSkipped(_ hour: Int32, by zone: Zone) -> Bool {
    let reading = CivilTime(secondsSinceEpoch: Int64(hour) * 3600 + 1800)
    return zone.civilTime(at: zone.instant(of: reading)) != reading
  }

  /// The eight hours of the day into which most readings fall.
  private static func busy(_ hours: HourTally) -> String? {
    var byHour = Array(repeating: 0, count: 24)
    for (hour, count) in hours.counts { byHour[Int((hour % 24 + 24) % 24)] += Int(count) }
    let total = byHour.reduce(0, +)
    let sums = (0..<24).map { start in (0..<9).reduce(0) { $0 + byHour[(start + $1) % 24] } }
    guard total >= 50, let start = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
    let share = sums[start] * 100 / total
    let end = (start + 9) % 24
    return
      "\(share) % of the readings fall between \(clock(start)) and \(clock(end)) of that clock."
  }

  private static func clock(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }
}
