import Quantities
import ServiceHours

/// Instants as the wall clock of a zone shows them.
struct LocalTimes {
  /// The zone.
  let zone: Zone

  /// An instant such as `2026-03-06 21:30`; one that the clock shows a second time in the night it
  /// is set back carries its offset.
  func text(_ instant: Instant) -> String {
    let civil = zone.civilTime(at: instant)
    let rest = instant.microseconds - instant.wholeSeconds * 1_000_000
    var text = rest == 0 ? "\(civil)" : "\(civil.date) \(civil.clock.withSeconds)\(decimals(rest))"
    if zone.instant(of: civil).microseconds != instant.wholeSeconds * 1_000_000 {
      text += " " + offset(at: instant)
    }
    return text
  }

  /// An instant, or a dash for none.
  func text(_ instant: Instant?) -> String { instant.map(text) ?? "-" }

  /// How far the zone's clock is ahead of UTC, such as `+01:00`.
  func offset(at instant: Instant) -> String {
    let seconds = zone.offset(at: instant).wholeSeconds
    let size = Int(seconds.magnitude)
    let clock = TimeOfDay(secondsSinceMidnight: Int32(size))
    return (seconds < 0 ? "-" : "+") + clock.description
  }

  private func decimals(_ microseconds: Int64) -> String {
    var digits = String(microseconds + 1_000_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "." + digits
  }
}
