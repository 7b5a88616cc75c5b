import Agreements
import Measuring
import Pictures
import Quantities
import Settlement

/// What a report shows of levels: each against its goal, and over time.
struct ReportLevels {
  let report: ServiceReport

  var blocks: [Block] {
    guard report.entries.contains(where: { !$0.report.statement.readings.isEmpty }) else {
      return []
    }
    let table = report.entries.count == 1 ? single : several
    return [.section(Section("Service levels", id: "levels", [.table(table)] + pictures))]
  }

  // MARK: One period

  private var single: PageTable {
    let statement = report.last.statement
    return PageTable(
      caption: "What each level attained",
      columns: [
        .init("level"), .init("against its goal", .picture), .init("attained", .trailing),
        .init("exactly"), .init("goal", .trailing), .init("verdict"), .init("stands on"),
      ],
      rows: statement.readings.map { reading in
        .init([
          Cell(reading.level.name, .strong),
          Cell("", picture: reading.picture(statement.agreement)),
          Cell(reading.attainedText(statement.agreement)), Cell(reading.fractionText),
          Cell(reading.goalText), Cell(reading.verdict.rawValue, reading.tone),
          Cell(reading.level.citation.words, .quiet),
        ])
      }
    )
  }

  // MARK: Several periods

  private var several: PageTable {
    var names: [String] = []
    for reading in report.entries.flatMap(\.report.statement.readings)
    where !names.contains(reading.level.name) {
      names.append(reading.level.name)
    }
    return PageTable(
      caption: "What each level attained, period by period",
      columns: [.init("level"), .init("goal", .trailing)]
        + report.entries.map { .init($0.label, .trailing) } + [.init("met", .trailing)],
      rows: names.map(row)
    )
  }

  private func row(_ name: String) -> PageTable.Row {
    let readings = report.entries.map { entry in
      entry.report.statement.readings.first { $0.level.name == name }
    }
    let goals = readings.compactMap { $0?.goalText }
    let cells = zip(report.entries, readings).map { entry, reading -> Cell in
      guard let reading else { return Cell("-") }
      let text = reading.attainedText(entry.report.statement.agreement)
      return Cell(reading.verdict == .missed ? "\(text), missed" : text, reading.tone)
    }
    let judged = readings.count { $0?.level.goal != nil }
    let met = readings.count { $0?.verdict == .met }
    return .init(
      [Cell(name, .strong), Cell(goals.isSame ? goals[0] : "changed")] + cells
        + [Cell(judged == 0 ? "-" : "\(met) of \(judged)")]
    )
  }

  // MARK: Over time

  private var pictures: [Block] {
    guard let hindsight = report.circumstances.hindsight else { return [] }
    let own = report.entries.map { entry in
      PastReadings(
        entry.report.statement.agreement,
        entry.report.statement.readings,
        of: entry.part
      )
    }
    let periods = hindsight.past + own
    let trends = report.last.statement.readings.compactMap {
      LevelTrend($0.level.name, over: periods)?.picture
    }
    let taken = hindsight.taken.map { $0.picture(in: report.last.statement.period.words) }
    return [trends, taken].filter { !$0.isEmpty }.map { .pictures($0) }
  }
}

extension [String] {
  /// True when there are some, and all are the same.
  fileprivate var isSame: Bool { !isEmpty && Set(self).count == 1 }
}
