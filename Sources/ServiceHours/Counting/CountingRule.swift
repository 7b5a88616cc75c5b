public import Quantities

/// How a period of time is counted, element by element: no two depend on each other, so that the rules of a
/// law, of a court and of a clause are the same thing with other values.
public struct CountingRule: Hashable, Sendable {
  /// Whether the day counts on which what begins the period happens.
  public enum FirstDay: String, CaseIterable, Sendable {
    /// It does not count.
    case excluded

    /// It counts.
    case included

    /// It counts when the period begins with it, at 00:00.
    case includedFromMidnight
  }

  /// Where a period of months or years ends.
  public enum MonthEnd: String, CaseIterable, Sendable {
    /// On the date that bears the same number, or the last of a month that lacks it.
    case sameDate

    /// On the day before the one that bears the number of the first day counted; the last of a month
    /// that lacks it.
    case dayBeforeFirst

    /// As ``sameDate``, but the last day of a month leads to the last day of a month.
    case monthEndStays
  }

  /// When in its last day a period ends.
  public enum Ending: Hashable, Sendable {
    /// At the time of day at which it began.
    case sameTime

    /// With the day, at 24:00.
    case midnight

    /// At a time of day, which is still in time.
    case at(TimeOfDay)

    /// When hours close on that day; with the day when they do not open.
    case closing
  }

  /// Where a last day goes that is no working day.
  public enum Roll: String, CaseIterable, Sendable {
    /// It stays.
    case none

    /// To the next working day.
    case next

    /// To the working day before.
    case previous

    /// On in the direction in which it is counted.
    case onwards
  }

  /// How many working days a period holds at least, which moves its end.
  public struct LeastWorkingDays: Hashable, Sendable {
    /// How many.
    public let count: Int

    /// The shortest period of days to which this applies.
    public let fromDays: Int

    /// Creates a least number.
    public init(_ count: Int, fromDays: Int) {
      self.count = count
      self.fromDays = fromDays
    }
  }

  /// Whether the day counts on which what begins the period happens.
  public var firstDay = FirstDay.excluded

  /// Where months and years end.
  public var monthEnd = MonthEnd.sameDate

  /// When in its last day a period ends.
  public var ending = Ending.sameTime

  /// Where a last day goes that is no working day, after something.
  public var rollAfter = Roll.none

  /// The same for a period that is counted back from something.
  public var rollBefore = Roll.none

  /// Periods of no more days than this count working days alone; 0 for none.
  public var shortDays = 0

  /// How many working days a period holds at least, or nil.
  public var leastWorkingDays: LeastWorkingDays?

  /// True when days before something are clear: neither end counts.
  public var isClearBefore = false

  /// True when the hour in which a period of hours begins does not count.
  public var startsWithFullHour = false

  /// True when a period of hours that ends on a day off goes on to the same time of a working day.
  public var rollsHours = false

  /// Creates a rule that counts from the day after, keeps the time of day and moves nothing.
  public init() {}

  /// True when the rule must know which days are working days.
  public var needsWorkingDays: Bool {
    rollAfter != .none || rollBefore != .none || shortDays > 0 || leastWorkingDays != nil
  }
}
