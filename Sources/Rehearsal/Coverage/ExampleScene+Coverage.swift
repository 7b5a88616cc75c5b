import Agreements
import Measuring
import Quantities
import Settlement

extension ExampleScene {
  /// The points that the example reaches.
  func reached(under agreement: Agreement) -> Set<CoveragePoint.Kind> {
    var reached: Set<CoveragePoint.Kind> = []
    for subject in evidence {
      reached.formUnion(rows(subject))
      for clock in subject.clocks { reached.formUnion(points(clock)) }
    }
    for table in agreement.tables { reached.formUnion(edges(of: table)) }
    reached.formUnion(ladders(agreement))
    for settlement in settlements { reached.formUnion(points(settlement, agreement)) }
    for reading in readings { reached.formUnion(exclusions(reading)) }
    for receipt in duties.receipts {
      if let row = receipt.row, let table = agreement.receipts?.table {
        reached.insert(.row(table: table.id, row))
      }
    }
    return reached
  }

  private func rows(_ subject: SubjectEvidence) -> [CoveragePoint.Kind] {
    subject.rows.map { .row(table: $0.table.id, $0.row) }
  }

  private func points(_ evidence: SubjectEvidence.ClockEvidence) -> Set<CoveragePoint.Kind> {
    let clock = evidence.clock
    var reached: Set<CoveragePoint.Kind> = []
    for step in evidence.trace.steps {
      switch step.effect {
      case .pauses(let until):
        for (place, pause) in clock.pauses.enumerated() where pause.from.event == step.event {
          reached.insert(.pause(clock: clock.name, place))
        }
        let runsOn = evidence.trace.segments.contains {
          $0.state == .running && $0.interval.start == until
        }
        if runsOn { reached.insert(.longestPause(clock: clock.name)) }
      case .runsOnWithStoppedTime, .runsOnWithoutStoppedTime, .beginsNewCycle:
        reached.insert(.reopening(clock: clock.name))
      case .ends:
        reached.insert(.cancellation(clock: clock.name))
      default: break
      }
    }
    return reached
  }

  // MARK: Tables

  /// The numbers of fields and attainments that lie on an edge.
  private func edges(of table: RuleTable) -> Set<CoveragePoint.Kind> {
    var reached: Set<CoveragePoint.Kind> = []
    for (input, look) in table.inputs.enumerated() {
      for value in numbers(look) {
        reached.insert(.edge(table: table.id, input: input, value))
      }
    }
    return reached
  }

  private func numbers(_ input: RuleInput) -> [Ratio] {
    switch input {
    case .field(_, let name):
      evidence.flatMap(\.fields).filter { $0.field.name == name && $0.field.isNumber }
        .map { Ratio(Int128($0.value), Int128($0.field.scale)) }
    case .attained: settlements.flatMap(\.lines).compactMap(\.lookedUp)
    case .table, .level, .channel, .moment, .used, .figure: []
    }
  }

  /// The steps of ladders that a clock climbed: the share of its time it used.
  private func ladders(_ agreement: Agreement) -> Set<CoveragePoint.Kind> {
    var reached: Set<CoveragePoint.Kind> = []
    for table in agreement.tables where table.policy == .everyRow {
      for (input, look) in table.inputs.enumerated() {
        guard case .used(let clock) = look else { continue }
        for (place, row) in table.rows.enumerated() {
          guard case .range(let lower?, _) = row.tests[input] else { continue }
          if used(clock).contains(where: { $0 >= lower.value }) {
            reached.insert(.row(table: table.id, place))
          }
        }
      }
    }
    return reached
  }

  private func used(_ clock: String) -> [Ratio] {
    evidence.flatMap(\.clocks).filter { $0.clock.name == clock }.flatMap(\.cycles)
      .compactMap { cycle in
        guard let elapsed = cycle.elapsed, let allowance = cycle.allowance, allowance > .zero else {
          return nil
        }
        return Ratio(Int128(elapsed.microseconds), Int128(allowance.microseconds))
      }
  }

  // MARK: Levels and money

  private func points(
    _ settlement: CreditSettlement,
    _ agreement: Agreement
  ) -> Set<CoveragePoint.Kind> {
    var reached: Set<CoveragePoint.Kind> = []
    if let table = agreement.table(settlement.credit.bands) {
      for line in settlement.lines {
        guard let row = line.row, let place = table.rows.firstIndex(of: row) else { continue }
        reached.insert(.row(table: table.id, place))
      }
    }
    if settlement.reachesCap { reached.insert(.cap(credit: settlement.credit.name)) }
    return reached
  }

  private func exclusions(_ reading: LevelReading) -> [CoveragePoint.Kind] {
    switch reading.detail {
    case .availability(let detail):
      detail.exclusions.filter { exclusion in
        exclusion.windows.contains { $0.counted > .zero }
      }.map { .exclusion($0.name) }
    case .share(let detail): detail.excused.isEmpty ? [] : detail.exclusions.map { .exclusion($0) }
    case .figure: []
    }
  }
}

extension Field {
  fileprivate var isNumber: Bool {
    switch kind {
    case .count, .number: true
    case .names, .instant: false
    }
  }
}
