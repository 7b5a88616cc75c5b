public import Quantities

/// A time zone of the IANA tz database, with rules from compiled-in data.
///
/// The data of one release is part of the library, so that a reading does not depend on the machine
/// it is made on; ``release`` names it. Two zones are equal when their names are.
public struct Zone: Sendable {
  /// The name as it was given, such as `Europe/Berlin` or its link `US/Eastern`.
  public let identifier: String

  let rules: ZoneRules

  /// Creates the zone of a name of the tz database, or nil when the release has no such name.
  public init?(identifier: some StringProtocol) {
    let name = String(identifier)
    guard let rules = ZoneCache.rules(of: name) else { return nil }
    self.identifier = name
    self.rules = rules
  }

  private init(_ identifier: String, _ rules: ZoneRules) {
    self.identifier = identifier
    self.rules = rules
  }

  /// Coordinated universal time.
  public static let utc = Zone(
    "UTC",
    ZoneRules(transitions: [], offsets: [0], footer: PosixRule(standard: 0, summer: nil))
  )

  /// The release of the tz database that is compiled in, such as `2025b`.
  public static var release: String { ZoneData.release }

  /// The names of all zones of the release, sorted.
  public static var identifiers: [String] { ZoneRecord.names.sorted() }

  /// The time that the zone's clocks are ahead of UTC at an instant, negative when behind.
  public func offset(at instant: Instant) -> Span {
    .seconds(rules.stretch(at: instant.wholeSeconds).offset)
  }

  /// What the zone's wall clock shows at an instant, in whole seconds rounded towards the past.
  public func civilTime(at instant: Instant) -> CivilTime {
    let seconds = instant.wholeSeconds
    return CivilTime(secondsSinceEpoch: seconds + rules.stretch(at: seconds).offset)
  }

  /// The instant a civil time means, as RFC 5545 has it.
  ///
  /// A time that the clocks skipped is read with the offset before the gap, so 02:30 on the day
  /// Berlin springs forward is 03:30; a time that they showed twice means the first.
  public func instant(of civil: CivilTime) -> Instant {
    Instant(seconds: rules.instant(ofLocal: civil.secondsSinceEpoch))
  }

  /// The instant that 00:00 of a date means.
  public func startOfDay(_ date: CivilDate) -> Instant {
    instant(of: CivilTime(date: date, clock: .midnight))
  }

  /// True when the zone left a date out, as Pacific/Apia left out 30 December 2011.
  public func skips(_ date: CivilDate) -> Bool {
    startOfDay(date) >= startOfDay(date.adding(days: 1))
  }
}

extension Zone: Hashable {
  /// True when the names are the same: a link is equal to itself alone.
  public static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

  /// Feeds the name, which decides the rules.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension Zone: CustomStringConvertible {
  /// The name as it was given.
  public var description: String { identifier }
}
