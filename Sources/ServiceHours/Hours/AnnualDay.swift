import Quantities

/// A day of every year, such as 1 January; 29 February comes in leap years alone.
public struct AnnualDay: Hashable, Sendable {
  /// The month, 1 to 12.
  public let month: Int

  /// The day of the month.
  public let day: Int

  /// The first year it comes in, nil when it always came.
  public let firstYear: Int?

  /// Creates a day of every year, or nil when no year has it.
  public init?(month: Int, day: Int, from firstYear: Int? = nil) {
    // 2000 is a leap year, so that it has every day there is.
    guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
    self.firstYear = firstYear
  }
}

extension AnnualDay: CustomStringConvertible {
  /// The day as it is written, such as `*-01-01`.
  public var description: String {
    let text = CivilDate(year: 2000, month: month, day: day).map(\.description) ?? ""
    return "*" + text.dropFirst(4)
  }
}
