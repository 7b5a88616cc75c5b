import Agreements
import Measuring
package import Quantities
package import Settlement

/// What a period comes to under two texts.
package struct PeriodEffect: Sendable {
  /// The period.
  package let period: CalendarPeriod

  /// The statement under the first text, or nil where it is not in force.
  package let old: Statement?

  /// The statement under the second text, or nil where it is not in force.
  package let new: Statement?

  /// Compares the statements of a period.
  package init(_ period: CalendarPeriod, old: Statement?, new: Statement?) {
    self.period = period
    self.old = old
    self.new = new
  }

  /// The names of all levels of both, in the order of the second text.
  package var levels: [String] {
    let after = new?.readings.map(\.level.name) ?? []
    return after + (old?.readings.map(\.level.name) ?? []).filter { !after.contains($0) }
  }

  /// The names of all credit rules of both, in the order of the second text.
  package var credits: [String] {
    let after = new?.settlements.map(\.credit.name) ?? []
    return after + (old?.settlements.map(\.credit.name) ?? []).filter { !after.contains($0) }
  }
}
