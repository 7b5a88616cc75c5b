/// A day of the week; weeks begin on Monday as ISO 8601 has it.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The two letters that agreements write for the day, such as `Mo`.
  public var letters: String {
    switch self {
    case .monday: "Mo"
    case .tuesday: "Tu"
    case .wednesday: "We"
    case .thursday: "Th"
    case .friday: "Fr"
    case .saturday: "Sa"
    case .sunday: "Su"
    }
  }

  /// Creates a day from its two letters, or nil when they name none.
  public init?(letters: some StringProtocol) {
    guard let day = Weekday.allCases.first(where: { $0.letters == letters }) else { return nil }
    self = day
  }

  /// True when the first comes before the second.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
