import Quantities
import ServiceHours

/// Compiled hours that several agreements share: equal hours over equal dates are compiled once.
package struct HoursLibrary: Sendable {
  private struct Key: Hashable {
    let hours: Hours
    let first: CivilDate
    let last: CivilDate
  }

  private var tables: [Key: HoursTable] = [:]

  /// Creates a library without tables.
  package init() {}

  /// How many tables were compiled.
  package var count: Int { tables.count }

  /// The table of some hours, compiled or known; nil when the hours never open.
  mutating func table(of hours: Hours, covering: ClosedRange<CivilDate>) -> HoursTable? {
    let key = Key(hours: hours, first: covering.lowerBound, last: covering.upperBound)
    if let table = tables[key] { return table }
    guard let table = try? HoursTable(hours, covering: covering) else { return nil }
    tables[key] = table
    return table
  }
}
