package import Quantities

/// An instant as a fact writes it: without seconds it stands for its whole minute.
package struct FactMoment: Hashable, Sendable {
  /// The wall time as written, in the agreement's zone.
  package let time: CivilTime

  /// True when seconds are written, so that only that second is meant.
  package let hasSeconds: Bool

  /// Creates a moment.
  package init(_ time: CivilTime, hasSeconds: Bool) {
    self.time = time
    self.hasSeconds = hasSeconds
  }

  /// How long the stretch is that it names.
  package var precision: Span { Span(microseconds: hasSeconds ? 1_000_000 : 60_000_000) }
}

extension FactMoment: CustomStringConvertible {
  package var description: String { time.description }
}
