/// Rules for counting time that a law or a court gives, by name.
///
/// A profile is a set of values and nothing else: every one of them can be said otherwise in a text. Which days
/// are working days no profile knows, since they differ by place; a text says it.
public enum CountingProfile: String, CaseIterable, Sendable {
  /// What a length means where nothing is said: from the day after, at the same time of day, moving nothing.
  case plain

  /// The common law of England: the day of the event does not count, months end on the corresponding date
  /// (Dodds v Walker [1981] 1 WLR 1027; Lester v Garland (1808) 15 Ves 248), and a day ends at midnight.
  case england

  /// Civil Procedure Rules 2.8: clear days before a hearing (2.8(3)); weekends and holidays do not count in
  /// periods of five days or less (2.8(4)). What is done at the court office moves to the next day on which it
  /// is open (2.8(5)); a text says so with `rolls to the next working day`.
  case englandCPR = "england-cpr"

  /// The Representation of the People Regulations, SI 2001/341, regulation 8: days off do not count in periods
  /// of seven days or less, and a last day that is one moves to the next that is none.
  case ukSI2001No341 = "uk-si-2001-341"

  /// German Civil Code: the day of the event does not count (§ 187 (1)), months end on the same date or the last
  /// day of the month (§ 188), Saturdays, Sundays and holidays move to the next working day (§ 193), which
  /// does not shorten notice that is counted back. Where a period begins with a day (§ 187 (2)), a text says
  /// `the first day counts`.
  case germany

  /// Japanese Civil Code: hours begin at once (art. 139), the day of the event does not count (art. 140), the last
  /// day ends the period (art. 141), a day off moves to the next day where custom has it (art. 142), and months
  /// end on the day before the one that corresponds to the first day counted (art. 143). Where a period begins
  /// at midnight (art. 140, second sentence), a text says `the first day counts from midnight`.
  case japan

  /// Regulation (EEC, Euratom) 1182/71: neither the day nor the hour of the event counts (art. 3(1)), a period
  /// ends with its last day (3(2)), a last day off moves to the next working day, but not in hours or backwards
  /// (3(4)), and two days or more hold at least two working days (3(5)).
  case eu

  /// Federal Rules of Civil Procedure 6(a), since December 2009: every day counts but the first, a last day off
  /// goes on in the direction of counting (6(a)(1)(C), (5)), and hours go on to the same time (6(a)(2)(C)).
  case usFederal = "us-federal"

  /// The same rule before December 2009, when days off did not count in periods of less than eleven days.
  case usFederalBefore2009 = "us-federal-before-2009"

  /// What it says of each element.
  public var rule: CountingRule {
    var rule = CountingRule()
    guard self != .plain else { return rule }
    rule.ending = .midnight
    switch self {
    case .plain, .england: break
    case .englandCPR:
      rule.isClearBefore = true
      rule.shortDays = 5
    case .ukSI2001No341:
      rule.shortDays = 7
      rule.rollAfter = .next
    case .germany: rule.rollAfter = .next
    case .japan:
      rule.monthEnd = .dayBeforeFirst
      rule.rollAfter = .next
    case .eu:
      rule.rollAfter = .next
      rule.leastWorkingDays = .init(2, fromDays: 2)
      rule.startsWithFullHour = true
    case .usFederal, .usFederalBefore2009:
      (rule.rollAfter, rule.rollBefore, rule.rollsHours) = (.onwards, .onwards, true)
      rule.shortDays = self == .usFederal ? 0 : 10
    }
    return rule
  }
}
