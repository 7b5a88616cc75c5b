/// Remembers rows by the very bytes of the columns that say what they say, so that rows that were met
/// lately need no look at each column's own table.
///
/// A text of up to twenty-four bytes is three words that no other text of its length has (`FieldEnds`). Nothing
/// is taken for the same whose words or lengths differ.
struct RowMemo {
  /// The places of the columns.
  private let places: [Int]

  // Entry after entry: the lengths of the texts, what the row says, and three words a column.
  private var entries: [UInt64]
  private let stride: Int

  // The row that was looked up last, as an entry would have it: two words and three for each of at
  // most five columns.
  private var asked = InlineArray<17, UInt64>(repeating: 0)
  private var slot = 0

  private static let slotBits: UInt64 = 9
  private static let longest = 24

  // What no lengths are: eight columns of 255 bytes.
  private static let free = UInt64.max

  /// False when rows have too many columns to be compared at once: then none is remembered.
  let isUsed: Bool

  /// Prepares to remember rows.
  init(_ places: [Int]) {
    isUsed = places.count <= 5
    let places = isUsed ? places : []
    self.places = places
    stride = 2 + 3 * places.count
    entries = Array(repeating: RowMemo.free, count: stride << Int(RowMemo.slotBits))
  }

  /// What a row says, or nil when it was not met lately.
  @inline(__always)
  mutating func find(_ bytes: ByteSpan, _ fields: FieldSpan, at start: Int) -> Int32? {
    guard ask(bytes, fields, at: start) else { return nil }
    let entries = entries.span
    let entry = slot
    guard entries[entry] == asked[0] else { return nil }
    // Column by column: words that were just stored are loaded again as they were, one by one.
    var index = 2
    while index < stride {
      let first = entries[entry &+ index] ^ asked[index]
      let middle = entries[entry &+ index &+ 1] ^ asked[index &+ 1]
      let last = entries[entry &+ index &+ 2] ^ asked[index &+ 2]
      guard first | middle | last == 0 else { return nil }
      index = index &+ 3
    }
    return Int32(truncatingIfNeeded: entries[entry &+ 1])
  }

  /// Remembers what the row says that was not found last; a longer text than is remembered is passed
  /// over.
  mutating func remember(_ content: Int32, _ bytes: ByteSpan, _ fields: FieldSpan, at start: Int) {
    guard content >= 0, ask(bytes, fields, at: start) else { return }
    for index in 0..<stride { entries[slot + index] = asked[index] }
    entries[slot + 1] = UInt64(content)
  }

  // Takes the words of a row; false when a text is too long.
  @inline(__always)
  private mutating func ask(_ bytes: ByteSpan, _ fields: FieldSpan, at start: Int) -> Bool {
    var lengths: UInt64 = 0
    var hash: UInt64 = 0
    for index in 0..<places.count {
      let field = fields[start &+ places[index]]
      let length = field.end &- field.start
      guard length <= RowMemo.longest else { return false }
      let words = FieldEnds.of(bytes, field)
      lengths = (lengths &<< 8) | UInt64(truncatingIfNeeded: length)
      let turned = (words.last &<< 21) | (words.last &>> 43)
      let mixed = words.first ^ turned ^ (words.middle &* 3)
      hash = (hash ^ mixed) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 29
      asked[2 &+ 3 &* index] = words.first
      asked[3 &+ 3 &* index] = words.middle
      asked[4 &+ 3 &* index] = words.last
    }
    asked[0] = lengths
    let mixed = hash &* 0x9E37_79B9_7F4A_7C15
    slot = Int(truncatingIfNeeded: mixed &>> (64 &- RowMemo.slotBits)) &* stride
    return true
  }
}
