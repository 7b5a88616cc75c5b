/// A stretch of open time in a table, in microseconds after the table's horizon begins.
///
/// Edges are whole seconds, but kept in microseconds: the shift that finds a bucket then needs no
/// division. The end is not kept: the time open is the difference to the next running total.
struct Opening: Sendable {
  /// When it opens.
  var start: Int64

  /// The open time of the table before it.
  var before: Int64
}
