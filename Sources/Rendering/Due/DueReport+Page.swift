import Agreements
import Measuring
import Quantities
import ServiceHours
import Settlement

extension DueReport {
  /// The clocks as a page.
  package var page: Page {
    let times = LocalTimes(zone: agreement.zone)
    return Page(
      kind: "Due",
      title: agreement.title,
      subtitle: "\(agreement.id), text \(textVersion); as known at \(times.text(cutOff)); times in "
        + "\(agreement.zone)",
      blocks: lines.isEmpty ? [.paragraph("No clock is open.")] : [.table(table(times))]
    )
  }

  private func table(_ times: LocalTimes) -> PageTable {
    PageTable(
      caption: "Open clocks by when they fall due",
      columns: [
        .init("due"), .init("served left", .trailing), .init("by the clock", .trailing),
        .init("subject"), .init("clock"), .init("turn"), .init("a miss costs", .trailing),
        .init("stands on"),
      ] + (hasTexts ? [.init("text")] : []),
      rows: lines.map { line in
        .init(
          [
            Cell(due(line.clock.reading, times)),
            Cell(left(line.clock.servedLeft, line), line.clock.reading.outcome.tone),
            Cell(left(line.wallLeft(at: cutOff), line)),
            Cell(line.clock.subject), Cell(name(line.clock)),
            Cell(turn(line, times)), Cell(line.cost.words), Cell(stands(line.clock.clock)),
          ] + (hasTexts ? [Cell(line.textVersion, .code)] : [])
        )
      }
    )
  }

  private func left(_ span: Span?, _ line: Line) -> String {
    guard let span else { return "-" }
    let isAtMost = line.clock.reading.isAtMost
    if span < .zero { return isAtMost ? "perhaps \(-span) late" : "\(-span) late" }
    return isAtMost ? "at least \(span)" : span.description
  }

  // What may have waited falls due then or later.
  private func due(_ reading: CycleReading, _ times: LocalTimes) -> String {
    reading.isAtMost && reading.due != nil
      ? "from \(times.text(reading.due))" : times.text(reading.due)
  }

  private func name(_ clock: OpenClock) -> String {
    clock.reading.cycle > 1 ? "\(clock.clock.name) (\(clock.reading.cycle))" : clock.clock.name
  }

  // The clock stands beside it: its clause is enough.
  private func stands(_ clock: Clock) -> String {
    clock.citation.clause?.number.map { "clause \($0)" } ?? clock.citation.words
  }

  private func turn(_ line: Line, _ times: LocalTimes) -> String {
    line.turn + (line.runsOn.map { ", until \(times.text($0))" } ?? "")
  }
}

extension MissCost {
  /// The amount, or that there is no rule for it.
  var words: String {
    switch self {
    case .noCreditRule: "no credit rule"
    case .notDecided: "not decided"
    case .credit(let money): money.description
    }
  }

  /// The amount, or nil without a rule.
  var money: Money? { if case .credit(let money) = self { money } else { nil } }
}
