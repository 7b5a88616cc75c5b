import ServiceHours

/// The hours that cases of a batch gave, found by their texts.
struct BatchShelf {
  private var byTexts: [BatchHours: AskedHours] = [:]
  private var byHours: [Hours: AskedHours] = [:]

  /// Beyond this many, all are let go: a batch of ever other hours must not fill memory.
  private static let most = 2048

  /// The hours of some texts; hours that are equal share what is compiled of them.
  mutating func hours(of texts: BatchHours) throws(WrongHoursText) -> AskedHours {
    if let known = byTexts[texts] { return known }
    if byTexts.count == Self.most { self = BatchShelf() }
    let hours = try texts.read()
    let asked = byHours[hours] ?? AskedHours(hours)
    byHours[hours] = asked
    byTexts[texts] = asked
    return asked
  }
}
