/// One row of a subject that is looked at closely.
struct StudiedRow: Sendable {
  /// Its number among all rows.
  let order: Int

  /// Its line.
  let line: Int

  /// The texts of the columns studied.
  let texts: [String]
}
