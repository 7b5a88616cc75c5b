import Agreements
import Quantities

/// What a fact does to rows, once it is known which.
enum FactEdit {
  /// Events of rows that were told, and those that facts tell.
  enum Root: Hashable {
    /// An event of a row, by the number of both.
    case row(Int32, kind: Int16)

    /// The event that another fact tells, by its place.
    case told(Int)

    /// An interval by its place among those that count.
    case interval(Int)
  }

  /// Another time of an event, or none.
  case move(Root, to: Int64?)

  /// An event that no row tells.
  case tell(kind: Int16, at: Int64, values: [Int: Int64])

  /// Another time of an interval, or none.
  case moveInterval(Root, to: Interval?)

  /// An interval that no row tells.
  case tellInterval(kind: Int, Interval, values: [Int: Int64])

  /// Another value of a field.
  case set(slot: Int, was: Int64, now: Int64)

  /// The subject leaves every level.
  case remove

  /// A change of what levels count, and not of rows.
  case excuse

  /// Nothing, as it fits no row.
  case none
}
