import Quantities

/// What a row is most likely about, as one pass over the columns shows it.
package struct RowGuess: Sendable {
  /// What rows are.
  enum Kind: Sendable {
    /// One row a subject, which this column identifies.
    case subjects(ColumnProfile)

    /// Several rows a subject, which this column names.
    case history(ColumnProfile)

    /// One row an interval from one column to another.
    case intervals(start: DateColumn, end: DateColumn)
  }

  let kind: Kind

  /// The columns of instants.
  let dates: [DateColumn]

  /// A column whose values are all different and that identifies rows, if there is one.
  let unique: ColumnProfile?

  /// Why, as sentences.
  let reasons: [String]

  /// Looks at a closed profile.
  /// - Throws: `DraftProblem` when nothing can be proposed.
  package init(_ profile: ExportProfile) throws(DraftProblem) {
    try RowGuess.refuse(profile)
    let dates = DateColumn.all(of: profile)
    self.dates = dates
    guard !dates.isEmpty else { throw .noTimes(hints: UnreadDates.hints(profile)) }
    let named = RowGuess.identities(of: profile, dates)
    unique = named.unique
    let pair = RowGuess.pair(dates)
    let milestones = dates.count {
      $0.words.has(Vocabulary.opened.union(Vocabulary.resolved).union(Vocabulary.closed))
    }
    if let unique = named.unique, !RowGuess.isOfRow(unique),
      milestones >= 2 || (named.repeated == nil && pair == nil)
    {
      kind = .subjects(unique)
      reasons = [
        "No two of \(Count.of(profile.rows, "row")) have the same `\(unique.name)`, so a row is a subject "
          + "as it stood when it was exported."
      ]
    } else if let pair, milestones == 0 {
      kind = .intervals(start: pair.start, end: pair.end)
      reasons = [
        "`\(pair.start.name)` and `\(pair.end.name)` are the two ends of something, so a row is an interval."
      ]
    } else if let repeated = named.repeated {
      kind = .history(repeated)
      reasons = [
        "\(Count.of(profile.rows, "row")) are about \(repeated.distinct.isExact ? "" : "some ")"
          + "\(Count.of(repeated.distinct.distinct, "value")) of `\(repeated.name)`, so several rows tell of "
          + "one subject."
      ]
    } else if let unique = named.unique {
      kind = .subjects(unique)
      reasons = ["Only `\(unique.name)` could name a subject, and no two rows have the same."]
    } else {
      throw .noSubject(columns: profile.columns.map(\.name))
    }
  }

  private static func refuse(_ profile: ExportProfile) throws(DraftProblem) {
    let data = profile.columns.map(\.name).filter(UnreadDates.looksLikeData)
    guard data.isEmpty else { throw .headerLooksLikeData(names: data) }
    guard profile.rows > 0 else { throw .noRows }
    if profile.columns.count == 1 { throw .oneColumn(profile.columns[0].name) }
  }

  /// The column that identifies rows, and the one that names what several rows are about.
  private static func identities(
    of profile: ExportProfile,
    _ dates: [DateColumn]
  ) -> (unique: ColumnProfile?, repeated: ColumnProfile?) {
    let times = Set(dates.map(\.name))
    let filled = profile.columns.filter {
      !times.contains($0.name) && $0.filled > 0 && $0.empty * 100 <= profile.rows
    }
    let named = filled.filter { isNamed($0) }
    // Only a named column or the first one: free texts are often all different too.
    let unique =
      (named + filled.filter { $0.place == 0 }).first(where: \.isUnique)
      ?? named.first { isOfRow($0) && $0.isNearlyUnique }
    // Of columns of one name, the one with most values is about the narrowest thing.
    let repeated = named.filter {
      $0.name != unique?.name && !$0.isUnique && $0.distinct.distinct > 1
    }
    .max { $0.distinct.distinct < $1.distinct.distinct }
    if let repeated { return (unique, repeated) }
    // Without a name, a column in which a value comes a few times only.
    let other = filled.filter {
      !$0.isUnique && $0.distinct.distinct * 50 >= profile.rows
        && !ColumnWords($0.name).has(notSubject)
    }
    .max { $0.distinct.distinct < $1.distinct.distinct }
    return (unique, unique == nil ? other : nil)
  }

  private static let notSubject = Vocabulary.shared.union(Vocabulary.state)
    .union(Vocabulary.event).union(Vocabulary.facts)

  private static func isOfRow(_ column: ColumnProfile) -> Bool {
    ColumnWords(column.name).has(Vocabulary.row)
  }

  private static func isNamed(_ column: ColumnProfile) -> Bool {
    if column.name == "trace:concept:name" { return true }
    let words = ColumnWords(column.name)
    guard !words.has(Vocabulary.shared) else { return false }
    return words.has(Vocabulary.identity) || words.has(Vocabulary.subjects)
  }

  private static func pair(_ dates: [DateColumn]) -> (start: DateColumn, end: DateColumn)? {
    guard let start = dates.first(where: { $0.words.has(Vocabulary.start) }),
      let end = dates.first(where: { $0.words.has(Vocabulary.end) && $0.name != start.name })
    else { return nil }
    return (start, end)
  }
}
