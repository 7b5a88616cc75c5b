import Agreements
import Diagnostics
import Quantities

/// Every point of a text that examples should reach.
enum CoveragePoints {
  /// The points of an agreement, in the order of the text.
  static func of(_ agreement: Agreement) -> [CoveragePoint] {
    let points =
      agreement.tables.flatMap(rows) + (agreement.receipts.map { rows($0.table) } ?? [])
      + agreement.tables.flatMap(edges) + agreement.clocks.flatMap(clock)
      + agreement.exclusions.map(exclusion) + agreement.credits.compactMap(cap)
    var seen: Set<CoveragePoint.Kind> = []
    return points.filter { seen.insert($0.kind).inserted }
      .sorted { $0.citation.range.bytes.lowerBound < $1.citation.range.bytes.lowerBound }
  }

  private static func rows(_ table: RuleTable) -> [CoveragePoint] {
    table.rows.enumerated().map { place, row in
      CoveragePoint(kind: .row(table: table.id, place), words: "this row", citation: row.citation)
    }
  }

  /// The inclusive ends of ranges: the case that people argue about.
  private static func edges(_ table: RuleTable) -> [CoveragePoint] {
    table.rows.flatMap { row in
      row.tests.enumerated().flatMap { input, test -> [CoveragePoint] in
        guard case .range(let lower, let upper) = test, isNumber(table.inputs[input]) else {
          return []
        }
        return [lower, upper].compactMap { bound in
          guard let bound, bound.isInclusive else { return nil }
          return CoveragePoint(
            kind: .edge(table: table.id, input: input, bound.value),
            words: "exactly on the edge of this row",
            citation: row.citation
          )
        }
      }
    }
  }

  private static func isNumber(_ input: RuleInput) -> Bool {
    switch input {
    case .field, .attained: true
    case .table, .level, .channel, .moment, .used, .figure: false
    }
  }

  private static func clock(_ clock: Clock) -> [CoveragePoint] {
    var points = clock.pauses.enumerated().map { place, pause in
      CoveragePoint(
        kind: .pause(clock: clock.name, place),
        words: "\(clock.name) stands still by \(pause.from.event)",
        citation: pause.citation
      )
    }
    if let limit = clock.longestPause, !clock.pauses.isEmpty {
      points.append(
        CoveragePoint(
          kind: .longestPause(clock: clock.name),
          words: "a pause of \(clock.name) is cut",
          citation: limit.citation
        )
      )
    }
    if clock.reopening.event != nil {
      points.append(
        CoveragePoint(
          kind: .reopening(clock: clock.name),
          words: "\(clock.name) is reopened",
          citation: clock.reopening.citation
        )
      )
    }
    if !clock.cancellations.isEmpty {
      points.append(
        CoveragePoint(
          kind: .cancellation(clock: clock.name),
          words: "\(clock.name) is cancelled",
          citation: clock.citation
        )
      )
    }
    return points
  }

  private static func exclusion(_ exclusion: Exclusion) -> CoveragePoint {
    CoveragePoint(
      kind: .exclusion(exclusion.name),
      words: "\(exclusion.name) takes something out",
      citation: exclusion.citation
    )
  }

  private static func cap(_ credit: Credit) -> CoveragePoint? {
    credit.cap.map {
      CoveragePoint(
        kind: .cap(credit: credit.name),
        words: "the cap of \(credit.name) decides",
        citation: $0.citation
      )
    }
  }
}
