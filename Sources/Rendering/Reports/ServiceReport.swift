package import Agreements
package import Diagnostics
package import Measuring
package import Quantities
import Revisions
import Settlement
import ServiceHours

/// What the sides of an agreement read and talk about at the end of a month or a quarter.
///
/// It rests on the statements of the periods that it covers and says nothing otherwise than they do.
package struct ServiceReport {
  /// What is told beside statements.
  package struct Circumstances {
    /// How the duties of both sides stand.
    package var duties: [DutyReading] = []

    /// The changes of the text, in order.
    package var amendments: [Amendment] = []

    /// What checking the text found.
    package var findings: [Diagnostic] = []

    /// What the text says of the report, where it asks for it.
    package var head: ReportHead? = nil

    /// What people wrote that no rows tell.
    package var words = WordBook("")

    /// The dates that follow.
    package var dates: [UpcomingDate] = []

    /// What its pictures show of the time before.
    package var hindsight: Hindsight? = nil

    /// Starts with nothing.
    package init() {}
  }

  /// What it is called, such as `Service report`.
  let title: String

  /// The periods that it covers, in order.
  let periods: [CalendarPeriod]

  /// What it covers, in words, such as `March 2026`.
  let span: String

  /// The statements of the periods that it covers, in order; those of the parts of a split period one after another.
  let entries: [StatementEntry]

  let circumstances: Circumstances

  /// What is in it, in order.
  let contents: [ReportContent]

  /// Shows periods.
  /// - Parameters:
  ///   - title: What the report is called.
  ///   - periods: The periods that it covers, in order.
  ///   - parts: Their statements, in order.
  ///   - circumstances: What is told beside statements.
  ///   - contents: What is in it, in order.
  ///   - hash: The digest of a text's UTF-8, in hexadecimal.
  package init(
    _ title: String,
    of periods: [CalendarPeriod],
    _ parts: [StatementPart],
    _ circumstances: Circumstances,
    contents: [ReportContent],
    hash: (String) -> String
  ) {
    self.title = title
    self.periods = periods
    span = ServiceReport.words(periods)
    entries = parts.map { StatementEntry($0, among: parts, hash: hash) }
    self.circumstances = circumstances
    self.contents = contents
  }

  private static func words(_ periods: [CalendarPeriod]) -> String {
    guard let first = periods.first, let last = periods.last, first != last else {
      return periods.first?.words ?? ""
    }
    return "\(first.words) to \(last.words)"
  }

  /// The agreement as it stands at the end.
  var agreement: Agreement { last.statement.agreement }

  /// The last of the statements.
  var last: StatementReport { entries[entries.count - 1].report }
}
