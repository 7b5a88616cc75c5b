import Agreements

/// What a level says that an SLO has no place for.
enum OpenSLOLoss {
  static func of(_ level: ServiceLevel, _ agreement: Agreement) -> [String] {
    var lost: [String] = []
    switch level.measure {
    case .availability(let availability): lost += self.lost(availability, agreement)
    case .clockMet(let share):
      if share.condition != nil { lost.append("`where` of what is counted") }
      lost += clock(share.clock, agreement)
    case .figure(let figure):
      if figure.population.condition != nil { lost.append("`where` of what is counted") }
      if case .share(.met(let name)) = figure.statistic { lost += clock(name, agreement) }
      if let name = figure.quantity?.clock { lost += clock(name, agreement) }
    }
    let excluded = agreement.exclusions.filter { $0.level == level.name }.map(\.name)
    if !excluded.isEmpty { lost.append("what it leaves out: \(excluded.joined(separator: ", "))") }
    if let few = level.tooFew {
      lost.append("under \(few.under) allows \(few.allows) \(few.allows == 1 ? "miss" : "misses")")
    }
    if level.empty != .impossible { lost.append("none at all: \(level.empty.rawValue)") }
    return lost
  }

  private static func lost(_ availability: Availability, _ agreement: Agreement) -> [String] {
    var lost: [String] = []
    // Time without hours is time around the clock.
    if let hours = agreement.hours(availability.hours), hours.text != "Mo-Su 00:00-24:00" {
      lost.append("service hours \(hours.name): \(hours.text)")
    }
    if availability.down.condition != nil { lost.append("`where` of its down time") }
    if let blocks = availability.blocks {
      lost.append(
        "down time in \(blocks.countsStarted ? "started" : "full") blocks of \(blocks.length)"
      )
    }
    if let shortest = availability.shortest { lost.append("down time of at least \(shortest)") }
    if availability.components != nil { lost.append("the weights of its components") }
    if availability.degraded != nil { lost.append("how much degraded service counts") }
    return lost
  }

  /// The whole of a clock: an SLO only learns how many kept it.
  private static func clock(_ name: String, _ agreement: Agreement) -> [String] {
    guard let clock = agreement.clock(name) else { return [] }
    var parts = ["its promise"]
    if !clock.pauses.isEmpty { parts.append("pauses") }
    if clock.reopening.event != nil { parts.append("reopening") }
    return ["how the clock \(name) runs: \(parts.joined(separator: ", "))"]
  }
}
