import Quantities

/// A stretch of time as a fact writes it: `2026-03-14 22:00 to 23:30`.
package struct FactStretch: Hashable, Sendable {
  /// Its beginning.
  package let from: FactMoment

  /// Its end.
  package let to: FactMoment

  /// Creates a stretch.
  package init(from: FactMoment, to: FactMoment) {
    self.from = from
    self.to = to
  }
}

extension FactStretch: CustomStringConvertible {
  package var description: String {
    from.time.date == to.time.date ? "\(from) to \(to.time.clock)" : "\(from) to \(to)"
  }
}
