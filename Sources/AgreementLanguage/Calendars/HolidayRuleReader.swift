import Quantities

/// Reads the first cell of a calendar's row: `25 December, on Saturday or Sunday also next Monday`.
struct HolidayRuleReader {
  /// What could not be read, and what was expected there.
  struct Fault: Error {
    let phrase: Phrase
    let wanted: String
  }

  /// Reads a day with what becomes of it on certain weekdays or dates.
  /// - Throws: The smallest part that could not be read.
  static func read(
    _ phrase: Phrase
  ) throws(Fault) -> (day: HolidayRule.Day, moves: [HolidayMove]) {
    let parts = phrase.split(on: .comma)
    var moves: [HolidayMove] = []
    for part in parts.dropFirst() { moves.append(try move(part)) }
    if parts[0].says("day between two holidays") { return (.betweenTwo, moves) }
    return (.yearly(try day(parts[0])), moves)
  }

  private static func move(_ phrase: Phrase) throws(Fault) -> HolidayMove {
    guard let words = phrase.dropping(first: "on") else {
      throw Fault(phrase: phrase, wanted: "`on WEEKDAY also DAY` or `on WEEKDAY instead DAY`")
    }
    let also = words.split(at: "also")
    guard let (when, target) = also ?? words.split(at: "instead") else {
      throw Fault(
        phrase: words,
        wanted: "`also` and the day that is free too, or `instead` and the day that is free for it"
      )
    }
    return HolidayMove(
      occasion: try occasion(when),
      keepsDay: also != nil,
      target: try self.target(target)
    )
  }

  private static func occasion(_ phrase: Phrase) throws(Fault) -> HolidayMove.Occasion {
    if case .fixed(let month, let day)? = CalendarWords.dayOfMonth(phrase) {
      return .date(month: month, day: day)
    }
    var days: Set<Weekday> = []
    for part in phrase.splitAll(at: "or") {
      guard let weekday = CalendarWords.weekday(part) else {
        throw Fault(phrase: part, wanted: "a weekday such as Sunday, or a day such as `4 February`")
      }
      days.insert(weekday)
    }
    return .weekdays(days)
  }

  private static func target(_ phrase: Phrase) throws(Fault) -> HolidayMove.Target {
    for (word, isLater) in [("next", true), ("previous", false)] {
      guard let rest = phrase.dropping(first: word) else { continue }
      if rest.says("ordinary weekday") { return .ordinaryWeekday(isLater: isLater) }
      if rest.says("ordinary day") { return .ordinaryDay(isLater: isLater) }
      if let weekday = CalendarWords.weekday(rest) {
        return .weekday(weekday, isLater: isLater)
      }
      throw Fault(
        phrase: rest,
        wanted: "a weekday, `ordinary weekday` or `ordinary day`, which is no holiday itself"
      )
    }
    if let day = CalendarWords.dayOfMonth(phrase) { return .day(day) }
    throw Fault(
      phrase: phrase,
      wanted: "`next Monday`, `previous Friday`, `next ordinary weekday` or a day such as "
        + "`1 February`"
    )
  }
}
