import Agreements
import Quantities

extension Resolver {
  /// Reads a length that bounds something: `5 working days of working-day`, `8 h of desk-hours`, `4 h`.
  mutating func limit(_ phrase: Phrase, path: String, rolledFirst: Bool = false) -> Limit? {
    let citation = citation(path, phrase)
    if let (length, hours) = phrase.split(at: "of"), let span = Written.exactSpan(length) {
      return hoursName(hours).map { Limit(.served(span, of: $0), citation: citation) }
    }
    guard let span = Written.span(phrase) else {
      Complaint.add(to: &findings, about: phrase, wanted: "a length such as `4 h` or `30 days`")
      return nil
    }
    if let exact = span.exact { return Limit(.elapsed(exact), citation: citation) }
    guard span.count <= Written.mostDays else {
      findings.add(.unreadPhrase, "`\(phrase.text)` is more than a hundred years", at: phrase)
      return nil
    }
    let count = Int(span.count)
    switch span.unit {
    case .workingDays(let named):
      guard let hours = workingDays(named, phrase) else { return nil }
      return Limit(.workingDays(count, of: hours, rolledFirst: rolledFirst), citation: citation)
    case .weeks: return Limit(.days(7 * count), citation: citation)
    case .months: return Limit(.months(count), citation: citation)
    case .years: return Limit(.months(12 * count), citation: citation)
    case .days, .seconds, .minutes, .hours: return Limit(.days(count), citation: citation)
    }
  }

  /// The hours whose days are counted: those named, or the hours called `working-day`.
  ///
  /// A text that defines `working-day` has said what a working day is; one that does not must name
  /// the hours each time.
  mutating func workingDays(_ named: String?, _ phrase: Phrase) -> String? {
    if let named {
      guard agreement.hours(named) == nil else {
        reads.insert(named)
        return named
      }
      tellUnknown(
        phrase.split(at: "of")?.after ?? phrase,
        "hours",
        among: agreement.hours.lazy.map(\.name)
      )
      return nil
    }
    guard agreement.hours("working-day") == nil else {
      reads.insert("working-day")
      return "working-day"
    }
    findings.add(
      .noCalendar,
      "nothing says which days are working days",
      at: phrase,
      remedy: "write `\(phrase.text) of HOURS`, or define `working-day`"
    )
    return nil
  }
}
