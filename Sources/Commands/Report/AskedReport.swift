import Agreements
import ArgumentParser
import Measuring
import Quantities
import Rendering
import Revisions
import ServiceHours

/// A report that the text of an agreement asks for, of one of its periods.
struct AskedReport {
  private let report: Report
  private let agreement: Agreement
  private let due: DutyReading?

  /// The period it is of.
  let period: CalendarPeriod

  /// Finds a report.
  /// - Parameters:
  ///   - name: Its name.
  ///   - periods: The period that is asked for.
  ///   - amended: The agreement with its data.
  /// - Throws: `ValidationError` when there is no such report, or it is of other periods.
  init(_ name: String, _ periods: PeriodsArgument, _ amended: AmendedAgreement) throws {
    let text = amended.text(governing: periods.last)
    agreement = text.agreement
    let reports = agreement.governance.reports
    guard let report = reports.first(where: { $0.name == name }) else {
      let names =
        reports.isEmpty
        ? "no reports" : "the reports \(reports.map(\.name).joined(separator: ", "))"
      throw ValidationError("\(agreement.id) has no report \(name); it has \(names)")
    }
    let lengths: [Rhythm: CalendarPeriod.Length] = [
      .month: .month, .quarter: .quarter, .year: .year,
    ]
    guard let length = lengths[report.every] else {
      throw ValidationError(
        "\(name) comes round each \(report.every.rawValue), and reports are drawn of months, quarters and years"
      )
    }
    guard periods.first == periods.last, periods.first.length == length else {
      throw ValidationError("\(name) is of a \(report.every.rawValue), and \(periods) is not one")
    }
    self.report = report
    period = periods.first
    let label = "\(period)"
    due = report.duty.flatMap { duty in
      text.duties(onlyTold: false).readings().of(duty).first { $0.label == label }
    }
  }

  /// What it is called on its page.
  var title: String { "Report: \(report.name)" }

  /// What is in it: what the text says, or what any report holds where it says nothing.
  var contents: [ReportContent] {
    report.holds.isEmpty ? ReportContent.usual : report.holds.map { ReportContent($0) }
  }

  /// The words of the text by which it asks for what no rows tell.
  var told: [String] {
    contents.compactMap { content in
      if case .told(let words) = content { words } else { nil }
    }
  }

  /// What stands at its head.
  var head: ReportHead {
    ReportHead(
      name: report.name,
      recipients: report.to.map(recipient),
      due: due.map(words),
      words: report.citation.words
    )
  }

  // A role is told with who holds it and how they are reached.
  private func recipient(_ path: RolePath) -> String {
    guard let role = path.role,
      let held = agreement.governance.roles.first(where: {
        $0.party == path.party && $0.name == role
      })
    else { return "\(path)" }
    let ways = held.addresses.map(\.place)
    let known = [held.holder].compactMap(\.self) + ways
    return known.isEmpty ? "\(path)" : "\(path) (\(known.joined(separator: ", ")))"
  }

  private func words(_ reading: DutyReading) -> String {
    let zone = agreement.zone
    guard let due = reading.due else { return "not known yet" }
    let last = due.endsWithDay ? "\(due.last)" : "\(zone.civilTime(at: due.end))"
    guard let done = reading.done else { return last }
    return "\(last); delivered \(zone.civilTime(at: done))" + (reading.isLate ? ", late" : "")
  }

  /// A text of deliveries with this one in it.
  func delivered(at words: String, digest: String, in text: String) throws -> String {
    let kept = DeliveryText(text, for: agreement)
    if let fault = kept.faults.first {
      throw ValidationError("line \(fault.line): \(fault.message)")
    }
    if kept.deliveries.contains(where: { $0.report == report.name && $0.label == "\(period)" }) {
      throw ValidationError("\(report.name) of \(period) was delivered before")
    }
    let instant = try LoadedAgreement.cutOff(words, in: agreement.zone)
    let end = agreement.bounds(of: period).end
    guard instant >= end else {
      throw ValidationError(
        "--delivered \(words) is before the end of \(period): a report of it cannot have been delivered yet"
      )
    }
    return DeliveryText.adding(
      report.name,
      of: "\(period)",
      at: "\(instant)",
      digest: digest,
      to: text
    )
  }
}
