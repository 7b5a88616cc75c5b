import Agreements
import Quantities
import ServiceHours

/// Levels of availability.
extension PlanCompiler {
  mutating func compileAvailability(_ level: ServiceLevel) -> AvailabilityPlan? {
    guard case .availability(let availability) = level.measure,
      let down = source(availability.down)
    else { return nil }
    let exclusions = agreement.exclusions.filter { $0.level == level.name && $0.effect != .subject }
    let field = availability.components?.field
    return AvailabilityPlan(
      level: level,
      availability: availability,
      hours: hours(availability.hours),
      down: down,
      parts: availability.components.flatMap { parts($0, of: agreement.records[down.record]) },
      losses: availability.degraded.flatMap { losses($0, of: agreement.records[down.record]) },
      exclusions: exclusions.compactMap { compile($0, partField: field) }
    )
  }

  private func parts(
    _ components: Availability.Components,
    of record: Record
  ) -> AvailabilityPlan.Parts? {
    guard let slot = record.slot(components.field),
      case .names(let names) = record.fields[slot].kind
    else { return nil }
    let parts = names.enumerated().compactMap { number, name in
      components.weights[name].map { (number: Int64(number), name: name, weight: $0) }
    }
    return AvailabilityPlan.Parts(slot: slot, parts: parts)
  }

  private func losses(
    _ degraded: Availability.Degradation,
    of record: Record
  ) -> AvailabilityPlan.Losses? {
    guard let slot = record.slot(degraded.field),
      case .names(let names) = record.fields[slot].kind
    else { return nil }
    var shares: [Int64: Percent] = [:]
    for (number, name) in names.enumerated() { shares[Int64(number)] = degraded.shares[name] }
    return AvailabilityPlan.Losses(slot: slot, shares: shares)
  }

  private mutating func compile(
    _ exclusion: Exclusion,
    partField: String?
  ) -> AvailabilityPlan.ExclusionPlan? {
    guard let source = source(exclusion.when) else { return nil }
    return AvailabilityPlan.ExclusionPlan(
      exclusion: exclusion,
      source: source,
      announced: exclusion.announced.map { compile($0) },
      announcedSlot: agreement.records[source.record].slot("announced"),
      between: exclusion.between.map { shelf.number(of: daily($0, of: exclusion)) },
      partSlot: partField.flatMap { agreement.records[source.record].slot($0) }
    )
  }

  // A window of each day, as hours of the agreement's zone.
  private func daily(_ window: Window, of exclusion: Exclusion) -> NamedHours {
    let text = "Mo-Su \(window.start)-\(window.end)"
    guard let weekly = try? WeeklyHours(parsing: text) else {
      preconditionFailure("a window that is none: \(text)")
    }
    return NamedHours(
      name: "\(exclusion.name).between",
      hours: Hours(weekly, in: agreement.zone),
      text: text,
      citation: exclusion.citation
    )
  }

  private mutating func source(_ pattern: EventPattern) -> AvailabilityPlan.Source? {
    guard let record = agreement.records.firstIndex(where: { $0.name == pattern.record }),
      let kind = agreement.records[record].interval(pattern.event)
    else { return nil }
    let condition = planners[record].compileCondition(of: pattern)
    return AvailabilityPlan.Source(record: record, kind: kind, condition: condition)
  }
}
