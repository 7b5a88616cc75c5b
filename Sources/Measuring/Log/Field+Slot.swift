package import Agreements
import Quantities
package import ServiceHours

extension Field {
  /// A written value as it stands in a row of facts.
  /// - Parameters:
  ///   - value: The value.
  ///   - zone: The zone of times of day and dates.
  /// - Returns: What stands in the field's slot, or nil when the field cannot hold such a value.
  package func slotValue(of value: Literal, in zone: Zone) -> Int64? {
    switch (kind, value) {
    case (.names(let names), .name(let name)): names.firstIndex(of: name).map(Int64.init)
    case (.count, .count(let count)): count
    case (.number, .number(let number, _)):
      Int64(clamping: (number * Ratio(Int128(scale))).rounded(.towardsZero))
    case (.instant, .civilTime(let civil)): zone.instant(of: civil).microseconds
    case (.instant, .date(let date)): zone.startOfDay(date).microseconds
    default: nil
    }
  }
}
