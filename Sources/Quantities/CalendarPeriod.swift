/// A calendar month, quarter or year, as a period is named on the command line and in a statement.
public struct CalendarPeriod: Hashable, Comparable, Sendable {
  /// How long a period is.
  public enum Length: Int, Sendable {
    case month = 1
    case quarter = 3
    case year = 12
  }

  /// How long it is.
  public let length: Length

  /// Its first day.
  public let first: CivilDate

  /// Creates the period of a length that holds a date.
  public init(_ length: Length, holding date: CivilDate) {
    let (year, month, _) = date.components
    let start = (month - 1) / length.rawValue * length.rawValue + 1
    self.length = length
    // The month is 1 to 12 by construction, so the date exists.
    first = CivilDate(year: year, month: start, day: 1) ?? date
  }

  /// Creates a period from its name: `2026-03`, `2026-Q1` or `2026`.
  public init?(_ name: some StringProtocol) {
    // Digits and nothing else: a number may not bring a sign along.
    let letters = name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x51 }
    guard letters else { return nil }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let yearPart = parts.first, yearPart.utf8.count == 4, let year = Int(yearPart), year > 0
    else { return nil }
    switch parts.count {
    case 1:
      guard let date = CivilDate(year: year, month: 1, day: 1) else { return nil }
      self.init(.year, holding: date)
    case 2 where parts[1].hasPrefix("Q"):
      guard parts[1].utf8.count == 2, let quarter = Int(parts[1].dropFirst()),
        (1...4).contains(quarter),
        let date = CivilDate(year: year, month: quarter * 3, day: 1)
      else { return nil }
      self.init(.quarter, holding: date)
    case 2:
      guard parts[1].utf8.count == 2, let month = Int(parts[1]),
        let date = CivilDate(year: year, month: month, day: 1)
      else { return nil }
      self.init(.month, holding: date)
    default: return nil
    }
  }

  /// The first day after it.
  public var end: CivilDate { first.adding(months: length.rawValue) }

  /// The next period of the same length.
  public var next: CalendarPeriod { CalendarPeriod(length, holding: end) }

  /// True when the first comes before the second.
  public static func < (left: CalendarPeriod, right: CalendarPeriod) -> Bool {
    (left.first, left.length.rawValue) < (right.first, right.length.rawValue)
  }
}

extension CalendarPeriod: CustomStringConvertible {
  /// The name of the period: `2026-03`, `2026-Q1` or `2026`.
  public var description: String {
    let (year, month, _) = first.components
    switch length {
    case .month: return "\(padded(year, 4))-\(padded(month, 2))"
    case .quarter: return "\(padded(year, 4))-Q\((month + 2) / 3)"
    case .year: return padded(year, 4)
    }
  }
}
