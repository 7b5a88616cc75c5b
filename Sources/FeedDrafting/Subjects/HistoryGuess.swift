import Quantities

/// What the rows of one subject show: when they happened, what orders them, what they tell.
struct HistoryGuess: Sendable {
  /// The column of a row's instant.
  let at: DateColumn

  /// The rows of the studied subjects by that instant.
  let history: SubjectHistory

  /// The column that names what happened, when rows are events.
  let event: ColumnProfile?

  /// The column of the subject's state.
  let state: ColumnProfile?

  /// The column whose whole numbers grow from row to row.
  let sequence: ColumnProfile?

  /// The columns that identify a row, or none.
  let identity: [String]

  /// Why, as sentences.
  let reasons: [String]

  /// True when a row is one event, and not the subject after a change.
  var rowsAreEvents: Bool { event != nil || state == nil }

  init?(_ profile: ExportProfile, _ guess: RowGuess, _ study: SubjectStudy) {
    guard case .history(let subject) = guess.kind,
      let at = HistoryGuess.instant(profile, guess.dates, study)
    else { return nil }
    self.at = at
    let history = SubjectHistory(study, by: at)
    self.history = history
    let candidates = profile.columns.filter {
      $0.name != subject.name && $0.name != guess.unique?.name && $0.fewValues.count > 1
        && study.place($0.name) != nil
        && history.varying($0.name).count > 0
    }
    let named = HistoryGuess.told(candidates, history)
    state = named.state
    // Without any name, the column that changes most often tells most.
    event =
      named.event
      ?? (named.state == nil
        ? candidates.max { history.varying($0.name).count < history.varying($1.name).count } : nil)
    let orders = profile.columns.filter { column in
      column.holdsNumbers && column.isAlwaysFilled && study.place(column.name) != nil
        && history.ordered(by: column.name, twice: column.name == guess.unique?.name) * 100
          >= history.pairs * 99
        && history.pairs > 0
    }
    sequence =
      orders.first { $0.name == guess.unique?.name }
      ?? orders.first { ColumnWords($0.name).has(Vocabulary.sequence) } ?? orders.first
    identity = HistoryGuess.identity(
      guess.unique?.name,
      [subject.name],
      sequence?.name,
      [at.name] + [event?.name, state?.name].compactMap(\.self),
      history
    )
    reasons = HistoryGuess.reasons(at, event, state, history)
  }

  /// The column of instants that changes from row to row of a subject, by preference one named for it.
  private static func instant(
    _ profile: ExportProfile,
    _ dates: [DateColumn],
    _ study: SubjectStudy
  ) -> DateColumn? {
    let filled = dates.filter {
      $0.column.empty * 100 <= profile.rows && study.place($0.name) != nil
    }
    func weight(_ date: DateColumn) -> (Int, Int) {
      let isNamed = date.words.has(Vocabulary.written) && !date.words.has(Vocabulary.opened)
      return (SubjectHistory(study, by: date).varying(date.name).count, isNamed ? 1 : 0)
    }
    return filled.max { weight($0) < weight($1) }
  }

  private static func told(
    _ candidates: [ColumnProfile],
    _ history: SubjectHistory
  ) -> (event: ColumnProfile?, state: ColumnProfile?) {
    func varies(_ column: ColumnProfile) -> Int { history.varying(column.name).count }
    func words(_ column: ColumnProfile) -> ColumnWords { ColumnWords(column.name) }
    let state = candidates.filter { words($0).has(Vocabulary.state) }
      .max { varies($0) < varies($1) }
    let event =
      candidates.first { $0.name == "concept:name" }
      ?? candidates.filter { words($0).has(Vocabulary.event) && $0.name != "lifecycle:transition" }
      .max { varies($0) < varies($1) }
      ?? candidates.first { column in
        let (count, of) = history.varying(column.name)
        return words(column).has(Vocabulary.kind) && count * 5 >= of * 4
      }
    return (event, state)
  }

  /// The fewest columns that tell the rows of the studied subjects apart.
  private static func identity(
    _ unique: String?,
    _ subject: [String],
    _ sequence: String?,
    _ others: [String],
    _ history: SubjectHistory
  ) -> [String] {
    if let unique { return [unique] }
    var columns = subject + [sequence].compactMap(\.self)
    for (place, other) in others.enumerated() {
      // The instant always belongs to it: what is rare in a whole export is missed in a sample.
      if place > 0, history.repeated(columns) == 0 { return columns }
      columns.append(other)
    }
    return history.repeated(columns) == 0 ? columns : []
  }

  private static func reasons(
    _ at: DateColumn,
    _ event: ColumnProfile?,
    _ state: ColumnProfile?,
    _ history: SubjectHistory
  ) -> [String] {
    let (count, of) = history.varying(at.name)
    var reasons = [
      "`\(at.name)` is a row's instant: it differs within \(count.grouped) of \(Count.of(of, "subject")) "
        + "with several rows."
    ]
    if let event {
      reasons.append("`\(event.name)` names what happened, so a row is an event.")
    } else if let state {
      reasons.append(
        "No column names what happened, and `\(state.name)` changes, so a row is the subject as it stood "
          + "after a change."
      )
    }
    return reasons
  }
}
