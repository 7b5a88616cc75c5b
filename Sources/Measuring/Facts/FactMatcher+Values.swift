import Agreements
import Quantities
import ServiceHours

/// Values of facts as rows hold them.
extension FactMatcher {
  func slots(_ fields: [FactValue], _ record: Int) -> [Int: Int64] {
    var slots: [Int: Int64] = [:]
    for field in fields {
      guard let slot = agreement.records[record].slot(field.field) else { continue }
      slots[slot] = number(field.value, agreement.records[record].fields[slot])
    }
    return slots
  }

  func number(_ value: Literal, _ field: Field) -> Int64? {
    switch (field.kind, value) {
    case (.names(let names), .name(let name)): names.firstIndex(of: name).map(Int64.init)
    case (.count, .count(let count)): count
    case (.number, .number(let number, _)):
      Int64(clamping: (number * Ratio(Int128(field.scale))).rounded(.towardsZero))
    case (.instant, .civilTime(let civil)): agreement.zone.instant(of: civil).microseconds
    default: nil
    }
  }
}
