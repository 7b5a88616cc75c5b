import Quantities

/// Looks for any open time in combined hours.
///
/// Weekdays and days of the year come in every combination within 28 years; what falls outside is
/// dated, and looked at around its date.
enum NeverOpenSearch {
  static func findsNothing(in hours: Hours) -> Bool {
    let first = CivilDate(daysSinceEpoch: 18_628)
    let years = first...first.adding(days: 28 * 366)
    let around = dates(in: hours).map { $0.adding(days: -3)...$0.adding(days: 3) }
    return ([years] + around).allSatisfy { WindowList.windows(of: hours, opening: $0).isEmpty }
  }

  private static func dates(in hours: Hours) -> [CivilDate] {
    hours.overrides.keys + hours.terms.flatMap { dates(in: $0.hours) }
  }
}
