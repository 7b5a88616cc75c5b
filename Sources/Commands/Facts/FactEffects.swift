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
      runs: runs(fact.entry, text(place, without), text(place, with)),
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
    _ without: LoadedAgreement,
    _ with: LoadedAgreement
  ) -> [FactImpact.Run] {
    guard let subject = entry.subject else { return [] }
    let (before, after) = (
      words(subject, entry.record, without), words(subject, entry.record, with)
    )
    let clocks = without.agreement.clocks.filter { $0.record == entry.record }.map(\.name)
    return clocks.compactMap { clock in
      let one = before[clock] ?? "nothing"
      let other = after[clock] ?? "nothing"
      return one == other ? nil : FactImpact.Run(clock: clock, before: one, after: other)
    }
  }

  // The text that binds the subject of a fact, with its rows under a choice. They are enough unless the lateness of a duty
  // may excuse it, or amendments bind it by when it began.
  private func text(_ place: Int, _ choice: FactChoice) -> LoadedAgreement {
    let today = filed.bare.textToday
    let agreement = filed.bare.texts[today].agreement
    guard filed.bare.binding == nil, !agreement.hasDutiesThatExcuse,
      let group = filed.subjects[today].first(where: { $0.places.contains(place) })
    else {
      return choice.amended.text(binding: filed.entries[place].subject ?? "", in: nil)
    }
    let own = Set(group.places.indices.filter { choice.accepted.contains(group.places[$0]) })
    let (granted, log) = group.bench.applying(own)
    return filed.bare.texts[today].with(granted, log)
  }

  // How each clock of a subject stands.
  private func words(
    _ subject: String,
    _ record: String,
    _ text: LoadedAgreement
  ) -> [String: String] {
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

extension Agreement {
  /// True when the lateness of a duty takes subjects out of what is counted.
  fileprivate var hasDutiesThatExcuse: Bool {
    governance.duties.contains { duty in
      duty.ifLate.contains { if case .excuse = $0 { true } else { false } }
    }
  }
}
