package import Agreements
import Measuring
package import Quantities

/// What a duty that was late adds to a credit.
package struct LateAddition: Hashable, Sendable {
  /// The duty.
  package let duty: String

  /// Which instance of it, or nil of a duty that is owed once.
  package let label: String?

  /// The amount in minor units, exact.
  package let exact: Ratio

  /// The words it stands on.
  package let citation: Citation

  /// The duty with its instance, such as `monthly-report for 2026-02`.
  package var words: String { label.map { "\(duty) for \($0)" } ?? duty }
}

extension LateAddition {
  /// What the duties add that a credit names.
  /// - Parameters:
  ///   - terms: What the credit says beyond its bands, or nil where it says nothing.
  ///   - readings: The duties that fell due in the period.
  /// - Returns: One for each amount that is owed, in the order in which they fell due.
  static func all(_ terms: CreditTerms?, _ readings: [DutyReading]) -> [LateAddition] {
    guard let terms, !terms.plus.isEmpty else { return [] }
    return readings.filter { terms.plus.contains($0.duty.name) && $0.isLate }.flatMap { reading in
      reading.consequences.compactMap(\.amount).map {
        LateAddition(
          duty: reading.duty.name,
          label: reading.label,
          exact: $0.exact,
          citation: reading.duty.citation
        )
      }
    }
  }
}
