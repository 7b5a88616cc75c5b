/// Puts the rows of a subject in order: by instant, then by sequence.
///
/// What is moved is lent apart from what it is compared by: whoever holds both is too large to be copied for
/// each comparison.
enum RowOrder {
  /// Puts rows in order where they are not.
  /// - Parameters:
  ///   - rows: The rows.
  ///   - from: Where those of the subject begin.
  ///   - end: Where they end.
  ///   - log: The log they are of.
  @inline(__always)
  static func settle(_ rows: inout [OrderedRow], _ from: Int, _ end: Int, _ log: RecordLog) {
    if !isSorted(rows, from, end, log) { sort(&rows, from, end, log) }
  }

  @inline(__always)
  private static func isSorted(
    _ rows: [OrderedRow],
    _ from: Int,
    _ end: Int,
    _ log: RecordLog
  ) -> Bool {
    let rows = rows.span
    var index = from &+ 1
    while index < end {
      let (before, this) = (rows[index &- 1], rows[index])
      if this.at <= before.at {
        if this.at < before.at || precedes(this, before, log) { return false }
      }
      index = index &+ 1
    }
    return true
  }

  // Few rows a subject: each is put where it belongs among those before it.
  @inline(never)
  private static func sort(_ rows: inout [OrderedRow], _ from: Int, _ end: Int, _ log: RecordLog) {
    guard end - from <= 64 else {
      return rows[from..<end].sort { comesBefore($0, $1, log) }
    }
    var rows = rows.mutableSpan
    for index in from + 1..<end {
      let row = rows[index]
      var place = index
      while place > from, comesBefore(row, rows[place - 1], log) {
        rows[place] = rows[place - 1]
        place -= 1
      }
      rows[place] = row
    }
  }

  @inline(__always)
  private static func comesBefore(
    _ left: OrderedRow,
    _ right: OrderedRow,
    _ log: RecordLog
  ) -> Bool {
    left.at != right.at ? left.at < right.at : precedes(left, right, log)
  }

  // Which of two rows of one instant comes first. Rows that share the sequence as well are told apart
  // by what arrival cannot change.
  @inline(__always)
  private static func precedes(_ left: OrderedRow, _ right: OrderedRow, _ log: RecordLog) -> Bool {
    left.sequence != right.sequence
      ? left.sequence < right.sequence : isTold(left, before: right, log)
  }

  @inline(never)
  private static func isTold(
    _ left: OrderedRow,
    before right: OrderedRow,
    _ log: RecordLog
  ) -> Bool {
    let kinds = log.contents.kinds(of: left.content)
    let others = log.contents.kinds(of: right.content)
    if kinds != others { return kinds.lexicographicallyPrecedes(others) }
    return log.row(left.row).row.identity < log.row(right.row).row.identity
  }
}
