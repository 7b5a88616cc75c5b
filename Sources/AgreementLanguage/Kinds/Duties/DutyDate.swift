import Agreements

extension Resolver {
  /// When something is due.
  mutating func dutyDate(_ said: Said) -> DutyDate? {
    let time = said["time"]?.time
    let (length, occasion) = (said["length"]?.length, said["occasion"]?.occasion)
    switch said.tag {
    case "working-day":
      guard let place = said["place"]?.ordinal, let rhythm = said["rhythm"]?.rhythm,
        let hours = said["hours"]?.name ?? workingDays(nil, said.phrase)
      else { return nil }
      return .workingDay(place, of: hours, afterEach: rhythm, at: time)
    case "day":
      guard let place = said["place"]?.ordinal, let rhythm = said["rhythm"]?.rhythm else {
        return nil
      }
      return .day(place, afterEach: rhythm, at: time)
    case "after":
      guard let length, let occasion else { return nil }
      return .after(length, occasion)
    case "before", "any-before": return occasion.map { .before(length, $0) }
    case "every": return length.map { .every($0, from: said["date"]?.date) }
    default: return (said["date"]?.date ?? said.date).map { .on($0, at: time) }
    }
  }
}
