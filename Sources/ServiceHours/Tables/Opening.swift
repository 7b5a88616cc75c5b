/// A stretch of open time in a table, in microseconds after the table's horizon begins.
///
/// Edges are whole seconds, but kept in microseconds, so that no look-up multiplies. The end is not
/// kept: the time open is the difference to the next running total.
struct Opening: Sendable {
  /// When it opens.
  var start: Int64

  /// The open time of the table before it.
  var before: Int64
}

/// The openings of a table, between their sentinels.
extension [Opening] {
  /// When an opening ends.
  func end(of index: Int) -> Int64 {
    self[index].start + (self[index + 1].before - self[index].before)
  }

  /// The open time before a time that lies between an opening and the next.
  func total(at time: Int64, in index: Int) -> Int64 {
    Swift.min(self[index].before + (time - self[index].start), self[index + 1].before)
  }
}
