import Agreements
import Quantities

extension Agreement {
  /// The agreement as an example sees it that begins on a date.
  ///
  /// An example shows what the words come to, so one that plays in a period outside of the term is
  /// read as if the text had been in force from the first day of that period. One that plays inside
  /// keeps the term, since it may be about the first days of it.
  func playing(on date: CivilDate) -> Agreement {
    guard let length = periods else { return self }
    let period = CalendarPeriod(length, holding: date)
    let isOutside = period.end <= inForce.first || (inForce.last.map { $0 < period.first } ?? false)
    guard isOutside else { return self }
    var agreement = self
    agreement.inForce = (period.first, nil)
    return agreement
  }
}
