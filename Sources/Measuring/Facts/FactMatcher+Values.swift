import Agreements
import ServiceHours

/// Values of facts as rows hold them.
extension FactMatcher {
  func slots(_ fields: [FactValue], _ record: Int) -> [Int: Int64] {
    var slots: [Int: Int64] = [:]
    for field in fields {
      guard let slot = agreement.records[record].slot(field.field) else { continue }
      let own = agreement.records[record].fields[slot]
      slots[slot] = own.slotValue(of: field.value, in: agreement.zone)
    }
    return slots
  }
}
