/// One thing that happened to a subject, as the fold sees it.
struct FoldEvent {
  /// The number of the event, or `FoldEvent.factsOnly`.
  let kind: Int16
  let at: Int64
  let sequence: Int64
  /// The row of facts it brings.
  let facts: Int32
  /// The row of the log it comes from.
  let row: Int32

  /// False when it only fills in what is not known yet: its row shows a later or earlier instant.
  var bringsFacts = true

  /// Marks a snapshot that tells no event but may bring new facts.
  static let factsOnly: Int16 = -1
}
