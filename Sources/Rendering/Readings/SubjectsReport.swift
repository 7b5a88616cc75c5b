package import Agreements
package import Diagnostics
package import Measuring
import Quantities

/// Every run of every clock on every subject, one line each, to be shown.
package struct SubjectsReport: Sendable {
  /// The name and version of the JSON document.
  package static let schema = "abide/subjects/1"

  /// Subjects that one text binds.
  package struct Part: Sendable {
    let agreement: Agreement
    let measurement: Measurement
    let textVersion: String

    /// Prepares to show subjects.
    /// - Parameters:
    ///   - agreement: The agreement.
    ///   - measurement: The readings, measured with their subjects.
    ///   - textVersion: What identifies the text that bound the subjects.
    package init(_ agreement: Agreement, _ measurement: Measurement, textVersion: String) {
      self.agreement = agreement
      self.measurement = measurement
      self.textVersion = textVersion
    }

    fileprivate var clockNames: [[String]] {
      agreement.records.map { record in
        agreement.clocks.filter { $0.record == record.name }.map(\.name)
      }
    }
  }

  private let parts: [Part]
  // The text that is in force last names the page.
  private let last: Part

  /// Shows the subjects of one text.
  package init(_ part: Part) { self.init([], part) }

  /// Shows the subjects of several texts.
  /// - Parameters:
  ///   - earlier: The texts before the last, in order.
  ///   - last: The last.
  package init(_ earlier: [Part], _ last: Part) {
    parts = earlier + [last]
    self.last = last
  }

  // MARK: Pages

  /// The subjects as a page.
  package var page: Page {
    let times = LocalTimes(zone: last.agreement.zone)
    return Page(
      kind: "Subjects",
      title: last.agreement.title,
      subtitle: "\(last.agreement.id), text \(last.textVersion); as known at "
        + "\(times.text(last.measurement.cutOff)); times in \(last.agreement.zone)",
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
      rows: lines { subject, clock, cycle, text in
        .init([
          Cell(subject), Cell(clock), Cell("\(cycle.cycle)"), Cell(times.text(cycle.started)),
          Cell(times.text(cycle.due)), Cell(times.text(cycle.stopped)),
          Cell(cycle.elapsedText ?? "-"), Cell(cycle.allowance?.description ?? "-"),
          Cell(cycle.outcome.rawValue, cycle.outcome.tone), Cell(text, .code),
        ])
      }
    )
  }

  private func lines<Line>(_ line: (String, String, CycleReading, String) -> Line) -> [Line] {
    parts.flatMap { part in
      let names = part.clockNames
      return part.measurement.subjects.flatMap { subject in
        subject.cycles.map {
          line(subject.subject, names[subject.record][$0.clock], $0, part.textVersion)
        }
      }
    }
  }

  // MARK: Data

  /// The subjects as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(SubjectsReport.schema),
      "agreement": last.agreement.json(textVersion: last.textVersion),
      "cut_off": .string(last.measurement.cutOff.description),
      "subjects": .array(
        lines { subject, clock, cycle, text in
          var members = cycle.members
          members["subject"] = .string(subject)
          members["clock"] = .string(clock)
          members["text_version"] = .string(text)
          return .object(members)
        }
      ),
    ])
  }

  /// The subjects as CSV, one line a subject, clock and cycle.
  package var csv: String {
    var table = CSVTable(header: [
      "subject", "clock", "cycle", "started", "due", "stopped", "elapsed_seconds",
      "allowance_seconds", "outcome", "text_version", "elapsed_is",
    ])
    _ = lines { subject, clock, cycle, text in
      table.add([
        subject, clock, "\(cycle.cycle)", cycle.started.description,
        cycle.due?.description ?? "", cycle.stopped?.description ?? "",
        cycle.elapsed?.decimalSeconds ?? "", cycle.allowance?.decimalSeconds ?? "",
        cycle.outcome.rawValue, text,
        cycle.isAtMost ? "at most" : "",
      ])
    }
    return table.text
  }
}
