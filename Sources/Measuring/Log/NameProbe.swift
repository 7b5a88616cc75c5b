/// Finds many names of a table at a time, each step for all of them before the next begins.
///
/// A name lies somewhere in memory, and so do its place in the table and where it ends: what one waits for
/// there the others wait for at the same time.
struct NameProbe: Sendable {
  private struct Asked {
    var hash: UInt64 = 0

    // The number of the name that it may be, or -1.
    var number: Int32 = -1

    // Where that name begins among all names.
    var start = 0
  }

  private var asked = Array(repeating: Asked(), count: Intake.longestRun)

  /// The most names that are looked up at a time.
  static let most = Intake.longestRun

  /// The number of a name that was looked up, or -1 when it was not found at once: then it is new, or the
  /// table must be asked for it alone.
  func number(at index: Int) -> Int32 { asked[index].number }

  /// Looks names up.
  /// - Parameters:
  ///   - bytes: The bytes of the rows.
  ///   - fields: Their fields, row after row.
  ///   - start: The place of the first row's name.
  ///   - width: How many fields a row has.
  ///   - count: How many rows there are.
  ///   - names: The names that are known.
  mutating func find(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    from start: Int,
    _ width: Int,
    _ count: Int,
    in names: NameTable
  ) {
    precondition(count <= NameProbe.most, "more names than are looked up at a time")
    var asked = asked.mutableSpan
    for index in 0..<count {
      asked[index].hash = FieldWord.hash(bytes, fields[start &+ index &* width])
    }
    NameProbe.place(&asked, count, names.table.span)
    let ends = names.ends.span
    for index in 0..<count where asked[index].number >= 0 {
      let (number, field) = (Int(asked[index].number), fields[start &+ index &* width])
      asked[index].start = number == 0 ? 0 : ends[number &- 1]
      let length = ends[number] &- asked[index].start
      if length != max(0, field.end &- field.start) { asked[index].number = -1 }
    }
    let known = names.bytes.span
    for index in 0..<count where asked[index].number >= 0 {
      let field = fields[start &+ index &* width]
      let length = field.end &- field.start
      let word = FieldWord.first(length, of: FieldWord.load(known, at: asked[index].start))
      if word != FieldWord.first(length, of: FieldWord.load(bytes, at: field.start)) {
        asked[index].number = -1
      }
    }
    for index in 0..<count where asked[index].number >= 0 {
      let field = fields[start &+ index &* width]
      let (first, length) = (asked[index].start, field.end &- field.start)
      let name = FieldBounds(start: first, end: first &+ length)
      if !FieldWord.areEqual(known, name, bytes, field) { asked[index].number = -1 }
    }
  }

  // The name that half of the hash speaks for.
  @inline(__always)
  private static func place(
    _ asked: inout MutableSpan<Asked>,
    _ count: Int,
    _ table: Swift.Span<UInt64>
  ) {
    let mask = table.count &- 1
    for index in 0..<count {
      let hash = asked[index].hash
      var place = Int(truncatingIfNeeded: hash) & mask
      var entry = table[place]
      while entry != 0, entry &>> 32 != hash &>> 32 {
        place = (place &+ 1) & mask
        entry = table[place]
      }
      asked[index].number = Int32(truncatingIfNeeded: entry & 0xFFFF_FFFF) &- 1
    }
  }
}
