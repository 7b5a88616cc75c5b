import Agreements

/// Which names a condition may use.
struct Scope {
  /// The record whose fields may be tested, or nil for those of any record.
  var record: Record?

  /// True when answers of rule tables may be tested too.
  var allowsTables = false

  /// The table whose column is read, or nil for a condition: its own answers are no input of it.
  var column: Table?
}
