/// What a clock promises: a duration, which a pause moves, or a date, which only an agreed change moves.
package enum Promise: Hashable, Sendable {
  /// Elapsed served time is at most the allowance.
  case duration(Allowance)

  /// The stop is at or before the due date.
  case date(DueDate)

  /// The words it stands on.
  package var citation: Citation {
    switch self {
    case .duration(let allowance): allowance.citation
    case .date(let date): date.citation
    }
  }
}
