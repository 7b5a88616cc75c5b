import Agreements
import Measuring
import Quantities
import Rendering
import Settlement

/// What single facts change, beside those that count.
struct FactEffects {
  let filed: FiledFacts

  /// The periods that are looked at.
  let periods: [CalendarPeriod]

  /// What a fact changes, by its place; nil of none that is known.
  /// - Throws: What measuring throws.
  func impact(_ place: Int) throws -> FactImpact? {
    guard let fact = filed.fact(place) else { return nil }
    let without = FactChoice(filed, accepted: filed.accepted.subtracting([place]), open: [])
    let with = FactChoice(filed, accepted: filed.accepted.union([place]), open: [])
    let changed = try periods.compactMap { period -> FactImpact.Period? in
      let (before, after) = (try figures(period, without), try figures(period, with))
      return before == after ? nil : FactImpact.Period(period: period, before: before, after: after)
    }
    return FactImpact(
      fact,
      runs: runs(fact.entry, without.amended, with.amended),
      periods: changed
    )
  }

  private func figures(_ period: CalendarPeriod, _ choice: FactChoice) throws -> StatementFigures {
    let parts = try choice.settling.statements(of: period, wantsLists: false, facts: choice)
    let each = parts.map { StatementFigures($0.statement) }
    guard each.count > 1 else { return each[0] }
    return StatementFigures(levels: each.flatMap(\.levels), owed: each.flatMap(\.owed))
  }

  private func runs(
    _ entry: FactEntry,
    _ without: AmendedAgreement,
    _ with: AmendedAgreement
  ) -> [FactImpact.Run] {
    guard let subject = entry.subject else { return [] }
    let (before, after) = (
      words(subject, entry.record, without), words(subject, entry.record, with)
    )
    let clocks = without.texts[0].agreement.clocks.filter { $0.record == entry.record }.map(\.name)
    return clocks.compactMap { clock in
      let one = before[clock] ?? "nothing"
      let other = after[clock] ?? "nothing"
      return one == other ? nil : FactImpact.Run(clock: clock, before: one, after: other)
    }
  }

  // How each clock of a subject stands.
  private func words(
    _ subject: String,
    _ record: String,
    _ amended: AmendedAgreement
  ) -> [String: String] {
    let text = amended.text(binding: subject, in: nil)
    guard let place = text.agreement.records.firstIndex(where: { $0.name == record }),
      let evidence = text.measurer(for: []).evidence(subject: subject, record: place)
    else { return [:] }
    let clocks = evidence.clocks.map { clock in
      let cycles = clock.cycles.map { cycle in
        [cycle.outcome.rawValue, cycle.elapsed.map { "\($0)" }].compactMap(\.self)
          .joined(separator: ", ")
      }
      return (clock.clock.name, cycles.isEmpty ? "never started" : cycles.joined(separator: "; "))
    }
    return Dictionary(clocks) { first, _ in first }
  }
}
