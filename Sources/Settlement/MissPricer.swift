package import Agreements
package import Measuring
package import Quantities

/// Prices the misses of open clocks: the credits of the period with one more miss, less those with one
/// more that is met, everything else as it stands at the cut-off.
///
/// Clocks that the same levels count in the same periods cost the same, so each case is settled once.
package struct MissPricer {
  private let agreement: Agreement
  private let readings: [CalendarPeriod: [LevelReading]]
  private var known: [[OpenClock.Placement]: MissCost] = [:]

  /// Prepares to price.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - periods: The readings of the periods that `periods(of:)` names, at the cut-off.
  package init(_ agreement: Agreement, periods: [Measurement.Period]) {
    self.agreement = agreement
    readings = Dictionary(periods.map { ($0.period, $0.levels) }) { first, _ in first }
  }

  /// The periods in which open clocks will count, in order.
  package static func periods(of clocks: [OpenClock]) -> [CalendarPeriod] {
    Set(clocks.flatMap(\.placements).map(\.period)).sorted()
  }

  /// What a miss of a clock would cost.
  package mutating func cost(of clock: OpenClock) -> MissCost {
    let places = clock.placements
    if let cost = known[places] { return cost }
    let cost = price(places)
    known[places] = cost
    return cost
  }

  private func price(_ places: [OpenClock.Placement]) -> MissCost {
    var total: Money?
    var isDecided = true
    for period in Set(places.map(\.period)).sorted() {
      guard let levels = readings[period] else { continue }
      let counting = places.filter { $0.period == period }
      let missed = owed(levels, counting, isMet: false)
      let met = owed(levels, counting, isMet: true)
      for (missed, met) in zip(missed, met) where missed.speaks {
        isDecided = isDecided && missed.isDecided
        let more = missed.payable.minorUnits - met.payable.minorUnits
        total = Money(minorUnits: (total?.minorUnits ?? 0) + more, missed.payable.currency)
      }
    }
    guard let total else { return .noCreditRule }
    return isDecided ? .credit(total) : .notDecided
  }

  private struct Owed {
    let payable: Money
    // True when one of the levels has a line.
    let speaks: Bool
    // True when all of its levels are one figure.
    let isDecided: Bool
  }

  private func owed(_ levels: [LevelReading], _ counting: [OpenClock.Placement], isMet: Bool)
    -> [Owed]
  {
    let readings = levels.map { level in
      let place = counting.first { $0.level == level.level.name }
      return place.map { $0.reading(level, isMet: isMet) } ?? level
    }
    let doubtful = readings.filter { $0.bounds != nil }.map(\.level.name)
    let possible = readings.map { PossibleAttainments($0, agreement) }
    return Settler.settle(agreement, possible, .least).map { settlement in
      let lines = settlement.lines.map(\.level)
      return Owed(
        payable: settlement.payable,
        speaks: lines.contains { line in counting.contains { $0.level == line } },
        isDecided: !lines.contains { doubtful.contains($0) }
      )
    }
  }
}
