import Agreements

extension Resolver {
  /// When something is due.
  mutating func dutyDate(_ said: Said) -> DutyDate? {
    let time = said["time"]?.time
    let occasion = said["occasion"]?.occasion
    switch said.tag {
    case "working-day", "day", "day-of", "end-of", "end-of-own": return placedDate(said)
    case "after":
      guard let length = said["length"]?.length, let occasion else { return nil }
      return .after(length, occasion, at: time)
    case "before", "any-before":
      return occasion.map { .before(said["length"]?.length, $0, at: time) }
    case "clear-after", "clear-before":
      guard let count = said["count"]?.count.flatMap({ dayCount($0, said) }), let occasion else {
        return nil
      }
      return .clearDays(count, isBefore: said.tag == "clear-before", occasion)
    case "every": return said["length"]?.length.map { .every($0, from: said["date"]?.date) }
    default: return (said["date"]?.date ?? said.date).map { .on($0, at: time) }
    }
  }

  /// A day or an end that has its place in periods.
  private mutating func placedDate(_ said: Said) -> DutyDate? {
    guard let rhythm = said["rhythm"]?.rhythm else { return nil }
    let (place, time) = (said["place"]?.ordinal, said["time"]?.time)
    switch said.tag {
    case "working-day":
      guard let place, let hours = said["hours"]?.name ?? workingDays(nil, said.phrase) else {
        return nil
      }
      return .workingDay(place, of: hours, afterEach: rhythm, at: time)
    case "day": return place.map { .day($0, afterEach: rhythm, at: time) }
    case "day-of":
      let isWorking = said.phrase.split(at: "working") != nil
      let hours = isWorking ? workingDays(nil, said.phrase) : nil
      if isWorking, hours == nil { return nil }
      if let place, let hours { tellScarceDays(place, of: hours, each: rhythm, at: said.phrase) }
      return .dayOf(place, workingDaysOf: hours, each: rhythm, at: time)
    default:
      guard let occasion = said["occasion"]?.occasion else { return nil }
      return .endOf(place ?? 0, rhythm, after: occasion, from: said["date"]?.date)
    }
  }

  /// A number of days that calendars know, or nil with a word.
  private mutating func dayCount(_ count: Int64, _ said: Said) -> Int? {
    if (0...Written.mostDays).contains(count) { return Int(count) }
    findings.add(
      .unreadPhrase,
      "`\(said.phrase.text)` is more than a hundred years",
      at: said.phrase
    )
    return nil
  }
}
