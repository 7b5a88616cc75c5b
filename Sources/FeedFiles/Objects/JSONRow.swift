import Measuring

/// Where the wanted values of one object stand, refilled for every line.
struct JSONRow {
  /// The wanted values, relative to the line's first byte, quotes left out.
  var fields: [FieldBounds]

  /// Slots of wanted values that hold escapes.
  var escaped: [Int] = []

  /// Slots of wanted values that hold bytes beyond ASCII.
  var high: [Int] = []

  /// Slots whose key has been met, null values included.
  var isMet: [Bool]

  /// Creates a row of so many wanted values.
  init(wanted: Int) {
    fields = Array(repeating: .missing, count: wanted)
    isMet = Array(repeating: false, count: wanted)
  }

  /// Makes ready for the next line.
  mutating func clear() {
    for slot in fields.indices {
      fields[slot] = .missing
      isMet[slot] = false
    }
    if !escaped.isEmpty { escaped.removeAll(keepingCapacity: true) }
    if !high.isEmpty { high.removeAll(keepingCapacity: true) }
  }
}
