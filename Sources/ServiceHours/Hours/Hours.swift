public import Quantities

/// When a service is given: weekly windows in a zone, less closed days, with dated overrides, and
/// perhaps combined with other hours.
///
/// Hours are a set of instants, so they can be united, cut with one another and taken away; see
/// ``union(_:)``, ``intersection(_:)`` and ``subtracting(_:)``. The zone of the first hours of such a
/// combination is the zone of all of it.
public struct Hours: Hashable, Sendable {
  /// The windows of an ordinary week; of combined hours, those of the first.
  public let weekly: WeeklyHours

  /// The zone whose wall clock the windows are read from; of combined hours, that of the first.
  public let zone: Zone

  /// The days on which no window opens, unless an override says otherwise; of combined hours,
  /// those of the first.
  public let closed: ClosedDays

  /// The windows of single dates, sorted, an empty list closes the date; of combined hours, those
  /// of the first.
  public let overrides: [CivilDate: [Window]]

  /// What the hours are combined with, in the order it is done; empty for plain hours.
  public internal(set) var terms: [HoursTerm] = []

  /// Creates plain hours.
  /// - Parameters:
  ///   - weekly: The windows of an ordinary week.
  ///   - zone: The zone whose wall clock they are read from.
  ///   - closed: Days on which no window opens.
  ///   - overrides: Windows that replace those of a date, even of a closed one; an empty list
  ///     closes it. Windows of one date may not overlap.
  public init(
    _ weekly: WeeklyHours,
    in zone: Zone,
    closed: ClosedDays = .none,
    overrides: [CivilDate: [Window]] = [:]
  ) {
    self.weekly = weekly
    self.zone = zone
    self.closed = closed
    self.overrides = overrides.mapValues {
      guard let merged = Window.merged($0) else {
        preconditionFailure("windows of one date may not overlap")
      }
      return merged
    }
  }

  /// The windows that open on a date: the override's, none when closed, else those of the weekday.
  ///
  /// Of combined hours, the windows of the first.
  public func windows(on date: CivilDate) -> [Window] {
    if let windows = overrides[date] { return windows }
    return closed.contains(date) ? [] : weekly[date.weekday]
  }

  /// True when no instant lies in the hours.
  ///
  /// Plain hours are never open when neither the week nor an override has a window. Combined ones
  /// are looked through for 28 years, in which every date falls on every weekday, and around every
  /// override; this takes about a millisecond.
  public var areNeverOpen: Bool {
    let isEmpty = weekly.isEmpty && overrides.values.allSatisfy(\.isEmpty)
    if terms.isEmpty || (isEmpty && terms.allSatisfy { $0.operation != .union }) { return isEmpty }
    return NeverOpenSearch.findsNothing(in: self)
  }
}
