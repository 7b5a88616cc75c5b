import Agreements

/// Remembers what rows say by the texts of the columns that say it, so that each combination of texts
/// is interpreted once.
///
/// Only for feeds whose rows say nothing but what such columns hold: an instant or a count of its own
/// differs from row to row.
struct RowCoder {
  /// Says that a row tells nothing.
  static let nothing: Int32 = -1

  /// Says that the combination is new: what it says is to be remembered under `number`.
  static let new: Int32 = -2

  /// Says that rows must be interpreted one by one: there are too many combinations, or rows say more
  /// than texts can.
  static let uncoded: Int32 = -3

  /// The number of the combination that was looked up last.
  private(set) var number = 0

  /// More texts a column, or more combinations, are not worth remembering.
  private static let most = 1 << 15

  private var columns: [ColumnCoder]
  private var keys = NumberTable(isScattered: true)
  private var prefixes = NumberTable(isScattered: true)
  private var contents: [Int32] = []
  private var memo: RowMemo
  private var isFull: Bool

  /// Prepares to remember what the rows of a feed say.
  init(
    _ shape: Feed.Shape,
    fields: [FieldProgram],
    events: [EventProgram],
    watched: [Int],
    rising: [Int]
  ) {
    var places: Set<Int> = Set(watched)
    var saysMore = shape == .subjects || shape == .intervals || !rising.isEmpty
    for field in fields {
      if case .names = field.reading { places.insert(field.place) } else { saysMore = true }
    }
    for event in events {
      event.condition?.collect(&places)
      saysMore = saysMore || event.at != nil || event.end != nil
    }
    columns = places.sorted().map { ColumnCoder(place: $0) }
    memo = RowMemo(places.sorted())
    // Above that many columns, the numbers of what stands before would meet.
    isFull = saysMore || columns.count > 10
  }

  /// False when every row must be interpreted by itself.
  var isCoding: Bool { !isFull }

  /// What a row says, or that it is `new`, or `uncoded`.
  /// - Parameters:
  ///   - bytes: The bytes of the row.
  ///   - fields: Its fields, and perhaps those of others.
  ///   - start: The place of its first field.
  /// - Returns: The number of what it says, or one of the marks.
  @inline(__always)
  mutating func find(_ bytes: ByteSpan, _ fields: FieldSpan, at start: Int = 0) -> Int32 {
    if isFull { return RowCoder.uncoded }
    var key: Int64 = 0
    for index in 0..<columns.count {
      if index >= 4 { key = prefix(key, index) }
      var code = columns[index].recentCode(bytes, fields, at: start)
      if code < 0 {
        code = columns[index].code(bytes, fields, at: start)
        if code >= RowCoder.most {
          isFull = true
          return RowCoder.uncoded
        }
      }
      key = (key &<< 15) | Int64(code)
    }
    number = Int(keys.number(of: key))
    return number < contents.count ? contents[number] : meet()
  }

  /// What each of some rows says, up to the first that is new or tells nothing.
  /// - Parameters:
  ///   - bytes: The bytes of the rows.
  ///   - fields: Their fields, row after row.
  ///   - start: The place of the first row's first field.
  ///   - width: How many fields a row has.
  ///   - count: How many rows there are.
  ///   - rows: Given what they say, from the first on.
  /// - Returns: How many rows say something known.
  mutating func find(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    from start: Int,
    _ width: Int,
    _ count: Int,
    _ rows: inout [LogRow]
  ) -> Int {
    var rows = rows.mutableSpan
    var place = start
    for index in 0..<count {
      let known = memo.isUsed ? memo.find(bytes, fields, at: place) : nil
      let content = known ?? findByColumn(bytes, fields, at: place)
      if content < 0 { return index }
      rows[index].content = content
      place = place &+ width
    }
    return count
  }

  @inline(never)
  private mutating func findByColumn(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    at start: Int
  ) -> Int32 {
    let content = find(bytes, fields, at: start)
    if memo.isUsed { memo.remember(content, bytes, fields, at: start) }
    return content
  }

  @inline(never)
  private mutating func meet() -> Int32 {
    contents.append(RowCoder.new)
    isFull = contents.count >= RowCoder.most
    return RowCoder.new
  }

  // Four texts fit a key; each one more is joined to the number of what stands before it.
  private mutating func prefix(_ key: Int64, _ index: Int) -> Int64 {
    Int64(prefixes.number(of: key | Int64(index &- 3) &<< 60))
  }

  /// Remembers what the combination that was looked up last says.
  mutating func remember(_ content: Int32) { contents[number] = content }
}
