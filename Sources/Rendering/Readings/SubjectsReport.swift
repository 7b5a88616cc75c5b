package import Agreements
package import Diagnostics
package import Measuring
import Quantities

/// Every run of every clock on every subject, one line each, to be shown.
package struct SubjectsReport: Sendable {
  /// The name and version of the JSON document.
  package static let schema = "abide/subjects/1"

  private let agreement: Agreement
  private let measurement: Measurement
  private let textVersion: String
  private let clockNames: [[String]]

  /// Shows the subjects of a measurement.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - measurement: The readings, measured with their subjects.
  ///   - textVersion: What identifies the text that bound the subjects.
  package init(_ agreement: Agreement, _ measurement: Measurement, textVersion: String) {
    self.agreement = agreement
    self.measurement = measurement
    self.textVersion = textVersion
    clockNames = agreement.records.map { record in
      agreement.clocks.filter { $0.record == record.name }.map(\.name)
    }
  }

  // MARK: Pages

  /// The subjects as a page.
  package var page: Page {
    let times = LocalTimes(zone: agreement.zone)
    return Page(
      kind: "Subjects",
      title: agreement.title,
      subtitle: "\(agreement.id), text \(textVersion); as known at "
        + "\(times.text(measurement.cutOff)); times in \(agreement.zone)",
      blocks: [.table(table(times))]
    )
  }

  private func table(_ times: LocalTimes) -> PageTable {
    PageTable(
      caption: "Every run of every clock",
      columns: [
        .init("subject"), .init("clock"), .init("cycle", .trailing), .init("started"),
        .init("due"), .init("stopped"), .init("elapsed", .trailing),
        .init("allowance", .trailing), .init("outcome"), .init("text"),
      ],
      rows: lines { subject, clock, cycle in
        .init([
          Cell(subject), Cell(clock), Cell("\(cycle.cycle)"), Cell(times.text(cycle.started)),
          Cell(times.text(cycle.due)), Cell(times.text(cycle.stopped)),
          Cell(cycle.elapsed?.description ?? "-"), Cell(cycle.allowance?.description ?? "-"),
          Cell(cycle.outcome.rawValue, cycle.outcome.tone), Cell(textVersion, .code),
        ])
      }
    )
  }

  private func lines<Line>(_ line: (String, String, CycleReading) -> Line) -> [Line] {
    measurement.subjects.flatMap { subject in
      subject.cycles.map { line(subject.subject, clockNames[subject.record][$0.clock], $0) }
    }
  }

  // MARK: Data

  /// The subjects as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(SubjectsReport.schema),
      "agreement": agreement.json(textVersion: textVersion),
      "cut_off": .string(measurement.cutOff.description),
      "subjects": .array(
        lines { subject, clock, cycle in
          var members = cycle.members
          members["subject"] = .string(subject)
          members["clock"] = .string(clock)
          members["text_version"] = .string(textVersion)
          return .object(members)
        }
      ),
    ])
  }

  /// The subjects as CSV, one line a subject, clock and cycle.
  package var csv: String {
    var table = CSVTable(header: [
      "subject", "clock", "cycle", "started", "due", "stopped", "elapsed_seconds",
      "allowance_seconds", "outcome", "text_version",
    ])
    _ = lines { subject, clock, cycle in
      table.add([
        subject, clock, "\(cycle.cycle)", cycle.started.description,
        cycle.due?.description ?? "", cycle.stopped?.description ?? "",
        cycle.elapsed?.decimalSeconds ?? "", cycle.allowance?.decimalSeconds ?? "",
        cycle.outcome.rawValue, textVersion,
      ])
    }
    return table.text
  }
}
