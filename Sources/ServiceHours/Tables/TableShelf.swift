public import Quantities
import Synchronization

/// Tables that were asked for, so that equal hours share one.
///
/// A shelf may be used by several tasks at once. It keeps the widest table of each hours for as long
/// as it lives.
public final class TableShelf: Sendable {
  private let tables = Mutex<[Hours: HoursTable]>([:])

  /// Creates an empty shelf.
  public init() {}

  /// How many tables stand on the shelf.
  public var count: Int { tables.withLock { $0.count } }

  /// The table of hours, made now or earlier, whose dates hold at least some dates.
  ///
  /// A table that is too narrow is replaced by one that covers the dates of both; those who hold the
  /// narrow one keep it.
  /// - Throws: ``NeverOpen`` when the hours are never open.
  public func table(
    of hours: Hours,
    covering dates: ClosedRange<CivilDate>
  ) throws(NeverOpen) -> HoursTable {
    let known = tables.withLock { $0[hours] }
    if let known, known.dates.contains(dates.lowerBound), known.dates.contains(dates.upperBound) {
      return known
    }
    let first = min(dates.lowerBound, known?.dates.lowerBound ?? dates.lowerBound)
    let last = max(dates.upperBound, known?.dates.upperBound ?? dates.upperBound)
    // Compiled outside the lock: two tasks may both do it, and either table answers the same.
    let table = try HoursTable(hours, covering: first...last)
    tables.withLock { $0[hours] = table }
    return table
  }
}
