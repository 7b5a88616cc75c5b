import Quantities

/// Finds the dates of a calendar's rules.
///
/// Days that no other holiday can move come first, then the days between two holidays, and last, in
/// the order of the days they stand for, the substitutes that look for a day that is still ordinary.
struct HolidayExpansion {
  private let covers: ClosedRange<CivilDate>
  private(set) var names: [CivilDate: [String]] = [:]

  /// How many days of the covered dates each rule gave, in the order of the rules.
  private(set) var counts: [Int]

  /// The years Abide reckons in (decision 0007), with one more at each end.
  private static let reckoned = 1899...2200

  private var waiting: [(date: CivilDate, rule: Int, target: HolidayMove.Target)] = []

  /// Finds the dates of rules.
  init(_ rules: [HolidayRule], covers: ClosedRange<CivilDate>) {
    self.covers = covers
    counts = Array(repeating: 0, count: rules.count)
    // A substitute may stand in the year before or after the day it stands for.
    let years = covers.lowerBound.year - 1...covers.upperBound.year + 1
    for (index, rule) in rules.enumerated() {
      guard case .yearly(let day) = rule.day else { continue }
      for year in years.clamped(to: Self.reckoned) where rule.years.contains(year) {
        if let date = day.date(in: year) { place(date, rule, index, year) }
      }
    }
    let originals = Set(names.keys)
    for (index, rule) in rules.enumerated() where rule.day == .betweenTwo {
      placeBetween(originals, rule, index)
    }
    for (date, index, target) in waiting.sorted(by: { $0.date < $1.date }) {
      add(ordinary(from: date, target), rules[index].name + ", substitute", index)
    }
  }

  /// The days and their names: those of one day are joined.
  var days: [CivilDate: String] {
    names.filter { covers.contains($0.key) }.mapValues { $0.joined(separator: " and ") }
  }

  private mutating func place(
    _ date: CivilDate,
    _ rule: HolidayRule,
    _ index: Int,
    _ year: Int
  ) {
    guard let move = rule.moves.first(where: { $0.applies(to: date) }) else {
      add(date, rule.name, index)
      return
    }
    if move.keepsDay { add(date, rule.name, index) }
    let name = move.keepsDay ? rule.name + ", substitute" : rule.name
    switch move.target {
    case .weekday(let weekday, true): add(date.adding(days: 1).onOrAfter(weekday), name, index)
    case .weekday(let weekday, false): add(date.adding(days: -1).onOrBefore(weekday), name, index)
    case .day(let day): if let other = day.date(in: year) { add(other, name, index) }
    case .ordinaryDay, .ordinaryWeekday: waiting.append((date, index, move.target))
    }
  }

  private mutating func placeBetween(
    _ originals: Set<CivilDate>,
    _ rule: HolidayRule,
    _ index: Int
  ) {
    for date in originals.sorted() {
      let between = date.adding(days: 1)
      let isBetween = originals.contains(date.adding(days: 2)) && !originals.contains(between)
      if isBetween, rule.years.contains(between.year) { add(between, rule.name, index) }
    }
  }

  // A fortnight of holidays without an ordinary weekday is no calendar, so the search always ends.
  private func ordinary(from date: CivilDate, _ target: HolidayMove.Target) -> CivilDate {
    let (isLater, takesWeekends) =
      switch target {
      case .ordinaryDay(let isLater): (isLater, true)
      case .ordinaryWeekday(let isLater): (isLater, false)
      case .weekday, .day: (true, true)
      }
    var day = date
    repeat {
      day = day.adding(days: isLater ? 1 : -1)
    } while names[day] != nil
      || (!takesWeekends && day.weekday >= .saturday)
    return day
  }

  private mutating func add(_ date: CivilDate, _ name: String, _ index: Int) {
    if covers.contains(date) { counts[index] += 1 }
    guard !(names[date]?.contains(name) ?? false) else { return }
    names[date, default: []].append(name)
  }
}
