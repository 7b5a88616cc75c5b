import Measuring

/// A row while its values come in one by one, in any order.
struct RowDraft {
  /// The bytes of all values.
  private(set) var bytes: [UInt8] = []

  /// Where each wanted value stands in them.
  private(set) var fields: [FieldBounds]

  /// The first thing that was wrong, or nil when nothing is.
  private(set) var fault: RowFault?

  private let columns: ColumnNames
  private var isMet: [Bool]

  /// Creates a row without values.
  init(_ columns: ColumnNames) {
    self.columns = columns
    fields = Array(repeating: .missing, count: columns.texts.count)
    isMet = Array(repeating: false, count: columns.texts.count)
  }

  /// Notes that a wanted column is there, which it may be once.
  /// - Returns: False when it was there before.
  mutating func meet(_ slot: Int, once: String) -> Bool {
    if isMet[slot] {
      refuse(slot, "stands twice in one \(once)")
      return false
    }
    isMet[slot] = true
    return true
  }

  /// Gives a wanted column its value.
  mutating func set(_ slot: Int, _ value: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: value)
    fields[slot] = FieldBounds(start: start, end: bytes.count)
  }

  /// Notes what is wrong with a wanted column.
  mutating func refuse(_ slot: Int, _ reason: String, found: String? = nil) {
    let bounds = fields[slot]
    let stood =
      bounds == .missing ? nil : String(decoding: bytes[bounds.start..<bounds.end], as: UTF8.self)
    refuse(RowFault(column: columns.texts[slot], reason: reason, found: found ?? stood))
  }

  /// Notes what is wrong; what was wrong first counts.
  mutating func refuse(_ fault: RowFault) {
    if self.fault == nil { self.fault = fault }
  }

  /// Takes over all that another row has, in the room there is.
  mutating func copy(_ other: RowDraft) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: other.bytes)
    for slot in fields.indices {
      fields[slot] = other.fields[slot]
      isMet[slot] = other.isMet[slot]
    }
    fault = other.fault
  }

  /// Takes all values away.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    for slot in fields.indices {
      fields[slot] = .missing
      isMet[slot] = false
    }
    fault = nil
  }
}
