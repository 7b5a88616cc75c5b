import Agreements

/// Remembers what rows say by the texts of the columns that say it, so that each combination of texts
/// is interpreted once.
///
/// Only for feeds whose rows say nothing but what such columns hold: an instant or a count of its own
/// differs from row to row.
struct RowCoder {
  /// What is known of a row.
  enum Finding {
    /// The combination was met before and says this.
    case known(Int32)
    /// The combination is new; what it says is to be remembered under this number.
    case new(Int)
    /// There are too many combinations to remember.
    case uncoded
  }

  /// Says that a row tells nothing.
  static let nothing: Int32 = -1

  private static let unknown: Int32 = -2

  /// More texts a column, or more combinations, are not worth remembering.
  private static let most = 1 << 15

  private var columns: [ColumnCoder]
  private var keys = NumberTable()
  private var prefixes = NumberTable()
  private var contents: [Int32] = []
  private var isFull = false

  /// Prepares to remember, or nil when the rows of the feed say more than texts can.
  init?(
    _ shape: Feed.Shape,
    fields: [FieldProgram],
    events: [EventProgram],
    watched: [Int],
    rising: [Int]
  ) {
    guard shape == .events || shape == .changes, rising.isEmpty else { return nil }
    guard events.allSatisfy({ $0.at == nil && $0.end == nil }) else { return nil }
    var places: Set<Int> = Set(watched)
    for field in fields {
      guard case .names = field.reading else { return nil }
      places.insert(field.place)
    }
    for event in events { event.condition?.collect(&places) }
    // Above that many, the numbers of what stands before would meet.
    guard places.count <= 10 else { return nil }
    columns = places.sorted().map { ColumnCoder(place: $0) }
  }

  /// Looks a row up.
  @inline(__always)
  mutating func find(_ bytes: ByteSpan, _ fields: FieldSpan) -> Finding {
    if isFull { return .uncoded }
    let number = Int(combination(bytes, fields))
    if isFull { return .uncoded }
    if number == contents.count {
      contents.append(RowCoder.unknown)
      isFull = contents.count >= RowCoder.most
    }
    let content = contents[number]
    return content == RowCoder.unknown ? .new(number) : .known(content)
  }

  /// Remembers what a combination says.
  mutating func remember(_ content: Int32, for number: Int) { contents[number] = content }

  // Texts become small numbers, and up to four of them one key; each one more is joined to the number
  // of what stands before it.
  @inline(__always)
  private mutating func combination(_ bytes: ByteSpan, _ fields: FieldSpan) -> Int32 {
    var key: Int64 = 0
    for index in columns.indices {
      if index >= 4 {
        let level = Int64(index &- 3) &<< 60
        key = Int64(prefixes.number(of: key | level))
      }
      let code = columns[index].code(bytes, fields)
      if code >= RowCoder.most { isFull = true }
      key = (key &<< 15) | Int64(code)
    }
    return keys.number(of: key)
  }
}
