/// Rows taken many at a time: each step is done for all of them before the next begins.
///
/// So the steps stay small, and what one row waits for in memory, the next rows wait for at the same
/// time. Only rows that say something known and are written as most are go this way.
extension Intake {
  /// How many rows are taken at a time.
  package static let longestRun = 128

  /// Reads rows that stand one after another, each on a line of its own.
  /// - Parameters:
  ///   - bytes: The bytes their fields stand in, and perhaps more.
  ///   - fields: Row after row, one field a column of `columns`.
  ///   - width: How many fields a row has, perhaps more than there are columns.
  ///   - line: The line of the first row.
  /// - Returns: How many rows were refused.
  package mutating func take(
    _ bytes: ByteSpan,
    rows fields: FieldSpan,
    width: Int,
    line: Int
  ) -> Int {
    // A feed may read no column at all; then a row has no field.
    let count = width > 0 ? fields.count / width : 1
    var refused = 0
    var row = 0
    while row < count {
      row += takeRun(bytes, fields, from: row, to: count, width: width, line: line)
      guard row < count else { break }
      let own = fields.extracting(row * width..<(row + 1) * width)
      if !takeSlowly(bytes, own, line: line + row) { refused += 1 }
      row += 1
    }
    return refused
  }

  // Takes the first rows as far as they can be taken quickly; answers how many.
  private mutating func takeRun(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    from first: Int,
    to end: Int,
    width: Int,
    line: Int
  ) -> Int {
    guard let quick, coder.isCoding else { return 0 }
    let start = first * width
    var count = min(end - first, Intake.longestRun)
    // Moved out and back, so that it is never copied.
    var rows = run
    run = []
    defer { run = rows }
    count = coder.find(bytes, fields, from: start, width, count, &rows)
    count = quick.read(bytes, fields, from: start, width, count, blanks, &usual, &rows)
    for index in 0..<count { rows[index].line = Int32(clamping: line + first + index) }
    if quick.sequence < 0 {
      for index in 0..<count { rows[index].sequence = fileOrder + Int64(index + 1) }
    }
    log.subjects.number(bytes, fields, from: start + quick.subject, width, count, &rows)
    log.append(rows.span.extracting(0..<count), feed: feedNumber, file: fileNumber)
    receipt.rows += count
    fileOrder += Int64(count)
    return count
  }
}
