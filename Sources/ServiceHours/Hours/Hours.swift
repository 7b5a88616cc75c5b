public import Quantities

/// When a service is given: weekly windows in a zone, less closed days, with dated overrides.
public struct Hours: Hashable, Sendable {
  /// The windows of an ordinary week.
  public let weekly: WeeklyHours

  /// The zone whose wall clock the windows are read from.
  public let zone: Zone

  /// The days on which no window opens, unless an override says otherwise.
  public let closed: ClosedDays

  /// The windows of single dates, sorted; an empty list closes the date.
  public let overrides: [CivilDate: [Window]]

  /// Creates hours.
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
  public func windows(on date: CivilDate) -> [Window] {
    if let windows = overrides[date] { return windows }
    return closed.contains(date) ? [] : weekly[date.weekday]
  }

  /// True when neither the week nor an override has a window.
  public var areNeverOpen: Bool { weekly.isEmpty && overrides.values.allSatisfy(\.isEmpty) }
}
