package import Agreements
package import Measuring
import Quantities
package import Revisions

/// What the levels attained in an earlier period, or in a part of one, under the text that governed it.
package struct PastReadings: Sendable {
  /// The agreement as it stood.
  package let agreement: Agreement

  /// The readings.
  package let levels: [LevelReading]

  /// The period or its part.
  package let part: PeriodPart

  /// Puts readings together.
  package init(_ agreement: Agreement, _ levels: [LevelReading], of part: PeriodPart) {
    self.agreement = agreement
    self.levels = levels
    self.part = part
  }

  /// The period in few letters, such as `Mar 26`; a part says its first day.
  var label: String {
    let isWhole = part.first <= part.period.first && part.end >= part.period.end
    let (_, _, day) = part.first.components
    return isWhole ? part.period.shortWords : "\(day) \(part.period.shortWords)"
  }
}
