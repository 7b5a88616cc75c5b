/// The time between two changes of a zone's offset.
struct Stretch {
  /// The second the offset came into force; `Int64.min` when it always was.
  var start: Int64

  /// The second the next offset comes into force; `Int64.max` when none does.
  var end: Int64

  /// Seconds east of UTC.
  var offset: Int64
}
