public import Quantities

/// The windows of each day of the week, by the wall clock of a zone that is named elsewhere.
public struct WeeklyHours: Hashable, Sendable {
  /// The windows of Monday to Sunday, sorted; those that touch are one.
  private var days: [[Window]]

  /// Creates hours without any window.
  public init() { days = Array(repeating: [], count: 7) }

  /// Creates hours from the windows of each day.
  ///
  /// Windows of one day may come in any order and touch, but not overlap: overlapping ones are a
  /// programming error.
  public init(_ windows: [Weekday: [Window]]) {
    self.init()
    for (day, list) in windows { self[day] = list }
  }

  /// Round the clock on every day of the week.
  public static let always: WeeklyHours = {
    let day = Window(.midnight, .endOfDay).map { [$0] } ?? []
    return WeeklyHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) }))
  }()

  /// The windows that open on a day.
  public private(set) subscript(day: Weekday) -> [Window] {
    get { days[day.rawValue - 1] }
    set {
      guard let merged = Window.merged(newValue) else {
        preconditionFailure("windows of one day may not overlap")
      }
      days[day.rawValue - 1] = merged
    }
  }

  /// True when no day has a window.
  public var isEmpty: Bool { days.allSatisfy(\.isEmpty) }
}

extension WeeklyHours: CustomStringConvertible {
  /// The hours in their canonical form, such as `Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00`.
  ///
  /// Days with the same windows stand together, at the place of the first of them.
  public var description: String {
    var written: [[Window]] = []
    var parts: [String] = []
    for windows in days where !windows.isEmpty && !written.contains(windows) {
      written.append(windows)
      let list = windows.map(\.description).joined(separator: ", ")
      parts.append("\(letters(ofDaysWith: windows)) \(list)")
    }
    return parts.joined(separator: "; ")
  }

  private func letters(ofDaysWith windows: [Window]) -> String {
    var runs: [(first: Weekday, last: Weekday)] = []
    for day in Weekday.allCases where self[day] == windows {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day))
      }
    }
    return runs.map { first, last in
      first == last ? first.letters : "\(first.letters)-\(last.letters)"
    }.joined(separator: ",")
  }
}
