package import Agreements
package import Diagnostics
package import Measuring
import Quantities

/// What each level attained, period by period, to be shown.
package struct ReadingsReport: Sendable {
  /// The name and version of the JSON document.
  package static let schema = "abide/readings/1"

  private let agreement: Agreement
  private let measurement: Measurement
  private let textVersion: String

  /// Shows readings.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - measurement: The readings.
  ///   - textVersion: What identifies the text they were made under.
  package init(_ agreement: Agreement, _ measurement: Measurement, textVersion: String) {
    self.agreement = agreement
    self.measurement = measurement
    self.textVersion = textVersion
  }

  /// The readings as a page.
  package var page: Page {
    let times = LocalTimes(zone: agreement.zone)
    return Page(
      kind: "Readings",
      title: agreement.title,
      subtitle: "\(agreement.id), text \(textVersion); as known at "
        + "\(times.text(measurement.cutOff)); times in \(agreement.zone)",
      blocks: [.table(table)]
    )
  }

  private var table: PageTable {
    PageTable(
      caption: "What each level attained",
      columns: [
        .init("period"), .init("level"), .init("attained", .trailing), .init("exactly"),
        .init("goal", .trailing), .init("verdict"), .init("remark", .wrapping),
      ],
      rows: measurement.periods.flatMap { period in
        period.levels.map { reading in
          .init(
            id: "\(period.period).\(reading.level.name)",
            [
              Cell(period.period.description), Cell(reading.level.name),
              Cell(reading.attainedText(agreement)), Cell(reading.fractionText),
              Cell(reading.goalText), Cell(reading.verdict.rawValue, reading.tone),
              Cell(reading.remark, .quiet),
            ]
          )
        }
      }
    )
  }

  /// The readings as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(ReadingsReport.schema),
      "agreement": agreement.json(textVersion: textVersion),
      "cut_off": .string(measurement.cutOff.description),
      "periods": .array(
        measurement.periods.map { period in
          .object([
            "period": period.period.json,
            "levels": .array(period.levels.map { $0.json(agreement) }),
          ])
        }
      ),
    ])
  }

  /// The readings as CSV, one line a level and period.
  package var csv: String {
    var table = CSVTable(header: [
      "agreement", "text_version", "cut_off", "period", "level", "good", "counted", "unit",
      "attained_percent", "goal_percent", "verdict", "state", "remark", "attained", "goal",
      "at_least", "at_most",
    ])
    for period in measurement.periods {
      for reading in period.levels {
        table.add(
          [agreement.id, textVersion, measurement.cutOff.description, "\(period.period)"]
            + reading.csvFields(agreement) + reading.csvFigures(agreement)
        )
      }
    }
    return table.text
  }
}

extension LevelReading {
  /// Level, good, counted, unit, attained and goal in per cent, verdict, state and remark.
  func csvFields(_ agreement: Agreement) -> [String] {
    [
      level.name, "\(above)", "\(below)", unitName,
      level.unit == .share ? plainAttained(agreement) : "",
      level.goalPercent ?? "", verdict.rawValue,
      openQuestions.isEmpty ? "final" : "provisional", remark,
    ]
  }

  /// What was attained and the goal in the level's own unit: per cent, a number or seconds.
  fileprivate func csvFigures(_ agreement: Agreement) -> [String] {
    [plainAttained(agreement), level.goal.map { FigureText.plain($0.value, $0.unit) } ?? ""]
      + csvBounds(agreement)
  }

  /// The least and the most that may have been attained, in the level's own unit, or nothing.
  func csvBounds(_ agreement: Agreement) -> [String] {
    [bounds?.least, bounds?.most].map { $0?.plain(level, agreement) ?? "" }
  }

  private func plainAttained(_ agreement: Agreement) -> String {
    attained.map {
      FigureText.plain($0, level.unit, apartFrom: agreement.shares(near: level))
    } ?? ""
  }
}
