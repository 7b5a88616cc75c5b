/// Puts the rows of a subject in order: by instant, then by sequence.
///
/// What is moved is lent apart from the log, which only rows ask for that share both: to lend it with them would
/// copy it for each subject.
enum RowOrder {
  /// Puts rows in order by instant and sequence; those that share both keep the order in which they stand.
  /// - Parameters:
  ///   - rows: The rows.
  ///   - from: Where those of the subject begin.
  ///   - end: Where they end.
  /// - Returns: True when some share both, and are to be told apart by `settleTies`.
  static func settle(_ rows: inout [OrderedRow], _ from: Int, _ end: Int) -> Bool {
    var order = order(rows, from, end)
    if order == .wrong {
      sort(&rows, from, end)
      order = self.order(rows, from, end)
    }
    return order == .tied
  }

  /// Tells rows apart that share instant and sequence, by what arrival cannot change.
  @inline(never)
  static func settleTies(
    _ rows: inout [OrderedRow],
    _ from: Int,
    _ end: Int,
    _ log: RecordLog
  ) {
    rows[from..<end].sort { left, right in
      isEarlier(left, right) || (!isEarlier(right, left) && isTold(left, before: right, log))
    }
  }

  private enum Order {
    case right, tied, wrong
  }

  @inline(__always)
  private static func order(_ rows: [OrderedRow], _ from: Int, _ end: Int) -> Order {
    let rows = rows.span
    var order = Order.right
    var index = from &+ 1
    while index < end {
      let (before, this) = (rows[index &- 1], rows[index])
      if this.at <= before.at {
        if isEarlier(this, before) { return .wrong }
        if !isEarlier(before, this) { order = .tied }
      }
      index = index &+ 1
    }
    return order
  }

  // Few rows a subject: each is put where it belongs among those before it.
  @inline(never)
  private static func sort(_ rows: inout [OrderedRow], _ from: Int, _ end: Int) {
    guard end - from <= 64 else { return rows[from..<end].sort(by: isEarlier) }
    var rows = rows.mutableSpan
    for index in from + 1..<end {
      let row = rows[index]
      var place = index
      while place > from, isEarlier(row, rows[place - 1]) {
        rows[place] = rows[place - 1]
        place -= 1
      }
      rows[place] = row
    }
  }

  @inline(__always)
  private static func isEarlier(_ left: OrderedRow, _ right: OrderedRow) -> Bool {
    left.at != right.at ? left.at < right.at : left.sequence < right.sequence
  }

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
