package import Quantities

/// A report of the agreement that was delivered, as whoever sent it keeps it.
package struct Delivery: Hashable, Sendable {
  /// The report, such as `monthly-service`.
  package let report: String

  /// What it was of, such as `2026-03`.
  package let label: String

  /// When it was delivered.
  package let at: Instant

  /// Notes a delivery.
  package init(report: String, of label: String, at: Instant) {
    self.report = report
    self.label = label
    self.at = at
  }
}
