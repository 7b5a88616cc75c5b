/// Why no feed can be proposed for an export.
package enum DraftProblem: Error, Hashable, Sendable {
  /// It has no rows.
  case noRows

  /// Its first row, which names the columns, looks like data.
  case headerLooksLikeData(names: [String])

  /// It has one column only.
  case oneColumn(String)

  /// No column reads as an instant.
  case noTimes(hints: [String])

  /// No column names a subject, and no two columns are the start and the end of an interval.
  case noSubject(columns: [String])

  /// What is wrong, in one sentence without a full stop.
  package var message: String {
    switch self {
    case .noRows: "it has no rows, so nothing can be proposed from it"
    case .headerLooksLikeData(let names):
      "its first row names the columns, and \(Listing.of(names)) "
        + (names.count == 1 ? "looks like data" : "look like data")
    case .oneColumn(let name):
      "it has one column, `\(name)`, and a feed needs a subject and a time at least"
    case .noTimes: "no column of it reads as times"
    case .noSubject(let columns):
      "none of its columns names a subject that rows are about: \(Listing.of(columns)) "
        + "have too few values, or too many are blank"
    }
  }

  /// What to do about it, or nil when the message says it.
  package var remedy: String? {
    switch self {
    case .noRows: nil
    case .headerLooksLikeData: "write the names of the columns in a first line"
    case .oneColumn:
      "see whether its fields are separated by a comma, a semicolon, a tab or a vertical bar"
    case .noTimes(let hints):
      hints.isEmpty
        ? "a feed reads ISO 8601, seconds since 1970, and dates of numbers with a year of four digits"
        : hints.joined(separator: "; ")
    case .noSubject:
      "export the ticket's number with each row, or write the feed by hand: Feeds.md says how"
    }
  }
}
