package import Agreements
package import Diagnostics
package import Measuring
package import Quantities
import ServiceHours

/// What a fact changes, beside all that count already.
package struct FactImpact: Sendable {
  /// A run of a clock of the subject, without the fact and with it.
  package struct Run: Sendable {
    let clock: String
    let before: String
    let after: String

    /// Names a run that the fact changes.
    package init(clock: String, before: String, after: String) {
      self.clock = clock
      self.before = before
      self.after = after
    }
  }

  /// What a period comes to, without the fact and with it.
  package struct Period: Sendable {
    let period: CalendarPeriod
    let before: StatementFigures
    let after: StatementFigures

    /// Names a period that the fact changes.
    package init(period: CalendarPeriod, before: StatementFigures, after: StatementFigures) {
      self.period = period
      self.before = before
      self.after = after
    }
  }

  let fact: FactCase
  let runs: [Run]
  let periods: [Period]

  /// Gathers what a fact changes.
  package init(_ fact: FactCase, runs: [Run], periods: [Period]) {
    self.fact = fact
    self.runs = runs
    self.periods = periods
  }
}

/// What facts change, to be shown before they are answered.
package struct FactImpactReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/fact-effects/1"

  private let agreement: Agreement
  private let impacts: [FactImpact]
  private let knownAt: Instant

  /// Shows what facts change.
  package init(_ agreement: Agreement, _ impacts: [FactImpact], knownAt: Instant) {
    self.agreement = agreement
    self.impacts = impacts
    self.knownAt = knownAt
  }

  /// The effects as a page.
  package var page: Page {
    let times = LocalTimes(zone: agreement.zone)
    return Page(
      kind: "Facts",
      title: agreement.title,
      subtitle:
        "what each changes beside those that count; told until \(times.text(knownAt)); times in "
        + "\(agreement.zone)",
      blocks: impacts.map(section)
    )
  }

  private func section(_ impact: FactImpact) -> Block {
    let words = FactWords(zone: agreement.zone)
    let entry = impact.fact.entry
    var facts = [
      Fact("says", "\(entry.about): \(words.says(entry.change))"),
      Fact("told by", "\(entry.by), \(words.day(entry.told)): \(entry.why)"),
    ]
    if !entry.evidence.isEmpty { facts.append(Fact("evidence", entry.evidence)) }
    facts.append(
      Fact(
        "stands",
        Cell(words.standing(impact.fact), impact.fact.standing.isOpen ? .open : .plain)
      )
    )
    if let last = impact.fact.awaitedUntil {
      facts.append(Fact("answer until", "\(last)"))
    }
    let rows = runRows(impact) + impact.periods.flatMap(rows)
    let effect: Block =
      rows.isEmpty
      ? .paragraph("It changes no figure.")
      : .table(
        PageTable(
          caption: "What it changes",
          columns: [
            .init("of"), .init("what"), .init("without it"), .init("with it"),
            .init("difference", .trailing),
          ],
          rows: rows
        )
      )
    return .section(Section("Fact \(entry.id)", id: "fact-\(entry.id)", [.facts(facts), effect]))
  }

  private func runRows(_ impact: FactImpact) -> [PageTable.Row] {
    impact.runs.map {
      .init([
        Cell(impact.fact.entry.about), Cell($0.clock, .strong), Cell($0.before), Cell($0.after), "",
      ])
    }
  }

  private func rows(_ period: FactImpact.Period) -> [PageTable.Row] {
    let levels = period.after.levels.compactMap { after -> PageTable.Row? in
      guard let before = period.before.level(after.name), before != after else { return nil }
      return .init([
        Cell("\(period.period)"), Cell(after.name, .strong),
        Cell("\(before.attained) \(before.verdict)"), Cell("\(after.attained) \(after.verdict)"),
        "",
      ])
    }
    let owed = period.after.owed.compactMap { after -> PageTable.Row? in
      let before = period.before.owed(after.credit)?.amount
      guard before != after.amount else { return nil }
      let difference = Restatement.difference(before, after.amount)
      return .init([
        Cell("\(period.period)"), Cell("\(after.credit) payable", .strong),
        Cell(before?.description ?? "not known"), Cell(after.amount?.description ?? "not known"),
        Cell(difference.map { $0.minorUnits > 0 ? "+\($0)" : "\($0)" } ?? "-"),
      ])
    }
    return levels + owed
  }

  /// The effects as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(FactImpactReport.schema),
      "agreement": .string(agreement.id),
      "known_at": .string(knownAt.description),
      "facts": .array(impacts.map(json)),
    ])
  }

  private func json(_ impact: FactImpact) -> JSONValue {
    var members = impact.fact.members(agreement.zone)
    members["clocks"] = .array(
      impact.runs.map {
        .object([
          "clock": .string($0.clock), "without": .string($0.before), "with": .string($0.after),
        ])
      }
    )
    members["periods"] = .array(
      impact.periods.map { period in
        .object([
          "period": .string(period.period.description),
          "levels": .array(
            period.after.levels.compactMap { after in
              guard let before = period.before.level(after.name), before != after else {
                return nil
              }
              return .object([
                "level": .string(after.name),
                "without": .string(before.attained), "verdict_without": .string(before.verdict),
                "with": .string(after.attained), "verdict_with": .string(after.verdict),
              ])
            }
          ),
          "credits": .array(
            period.after.owed.compactMap { after in
              let before = period.before.owed(after.credit)?.amount
              guard before != after.amount else { return nil }
              return .object([
                "credit": .string(after.credit),
                "without": before?.json ?? .null,
                "with": after.amount?.json ?? .null,
                "difference": Restatement.difference(before, after.amount)?.json ?? .null,
              ])
            }
          ),
        ])
      }
    )
    return .object(members)
  }
}
