import Agreements
import Measuring
import Quantities
package import Revisions
import Settlement

/// How many runs a page names; the JSON document names all.
private let namedRuns = 20

extension Effect {
  /// What a change does to recorded events, as a page of its own.
  package var page: Page {
    Page(kind: "Effect", title: "What this does to the recorded events", blocks: blocks)
  }

  /// What a change does to recorded events.
  var blocks: [Block] {
    let count = verdicts.count
    let opening =
      count == 0
      ? "All \(runs.grouped) runs of clocks come out as before."
      : "\(count.grouped) of \(runs.grouped) runs of clocks come out otherwise."
    let levels = levelRows
    let credits = creditRows
    var blocks: [Block] = [.paragraph(opening)]
    if count > 0 { blocks += [.list(kinds), .table(verdictTable)] }
    if count > namedRuns {
      blocks.append(
        .paragraph("The first \(namedRuns) are shown; JSON names all.", .quiet)
      )
    }
    blocks.append(
      levels.isEmpty ? .paragraph("Every level attains what it did.") : .table(levelTable(levels))
    )
    blocks.append(
      credits.isEmpty ? .paragraph("Every credit is what it was.") : .table(creditTable(credits))
    )
    return blocks
  }

  /// `first-response: 37 met become missed`, the most frequent first.
  private var kinds: [String] {
    struct Kind: Hashable {
      let clock: String
      let old: Outcome?
      let new: Outcome?
    }
    let groups = Dictionary(grouping: verdicts) {
      Kind(clock: $0.clock, old: $0.old, new: $0.new)
    }
    let lines = groups.map { kind, runs in
      (
        runs.count,
        "\(kind.clock): \(runs.count.grouped) \(kind.old.words) become \(kind.new.words)"
      )
    }
    return lines.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
  }

  private var verdictTable: PageTable {
    PageTable(
      caption: "Runs that come out otherwise",
      columns: [
        .init("subject"), .init("clock"), .init("cycle", .trailing), .init("was"), .init("is"),
      ],
      rows: verdicts.prefix(namedRuns).map { run in
        .init([
          Cell(run.subject), Cell(run.clock), Cell("\(run.cycle)"),
          Cell(run.old.words, run.old?.tone ?? .quiet),
          Cell(run.new.words, run.new?.tone ?? .quiet),
        ])
      }
    )
  }

  private func levelTable(_ rows: [PageTable.Row]) -> PageTable {
    PageTable(
      caption: "Levels that attain something else",
      columns: [
        .init("period"), .init("level"), .init("attained", .trailing), .init("was"),
        .init("attains", .trailing), .init("is"),
      ],
      rows: rows
    )
  }

  private var levelRows: [PageTable.Row] {
    periods.flatMap { period in
      period.levels.compactMap { name in
        let was = words(period.old, name)
        let now = words(period.new, name)
        if was == now { return nil }
        return PageTable.Row(
          [Cell("\(period.period)"), Cell(name)] + cells(was) + cells(now)
        )
      }
    }
  }

  private func words(_ statement: Statement?, _ level: String) -> [String]? {
    guard let statement, let reading = statement.readings.first(where: { $0.level.name == level })
    else { return nil }
    return [reading.attainedText(statement.agreement), reading.verdict.rawValue]
  }

  private func cells(_ words: [String]?) -> [Cell] { (words ?? ["-", "-"]).map { Cell($0) } }

  private func creditTable(_ rows: [PageTable.Row]) -> PageTable {
    PageTable(
      caption: "Credits that come to something else",
      columns: [
        .init("period"), .init("credit"), .init("was", .trailing), .init("is", .trailing),
        .init("difference", .trailing),
      ],
      rows: rows
    )
  }

  private var creditRows: [PageTable.Row] {
    periods.flatMap { period in
      period.credits.compactMap { name -> PageTable.Row? in
        let was = owed(period.old, name)
        let now = owed(period.new, name)
        if was == now { return nil }
        let isDecided = [was, now].allSatisfy { $0?.most == nil }
        return PageTable.Row([
          Cell("\(period.period)"), Cell(name), Cell(was?.text ?? "-"), Cell(now?.text ?? "-"),
          Cell(isDecided ? difference(was?.payable, now?.payable) : "not decided"),
        ])
      }
    }
  }

  // What a credit comes to, in any case and at most.
  private struct Owed: Equatable {
    let payable: Money
    let most: Money?
    let text: String
  }

  private func owed(_ statement: Statement?, _ credit: String) -> Owed? {
    guard let statement,
      let settlement = statement.settlements.first(where: { $0.credit.name == credit })
    else { return nil }
    return Owed(
      payable: settlement.payable,
      most: HeldCredit(settlement, in: statement)?.most.payable,
      text: settlement.payableText(in: statement)
    )
  }

  /// What is owed more or less; amounts in two currencies are not compared.
  private func difference(_ was: Money?, _ now: Money?) -> String {
    guard let currency = was?.currency ?? now?.currency,
      [was, now].allSatisfy({ $0.map { $0.currency == currency } ?? true })
    else { return "-" }
    let change = (now?.minorUnits ?? 0) - (was?.minorUnits ?? 0)
    let amount = Money(minorUnits: change, currency).description
    return change > 0 ? "+\(amount)" : amount
  }
}

extension Outcome? {
  /// The outcome, or that there is no such run.
  var words: String { self?.rawValue ?? "no run" }
}
