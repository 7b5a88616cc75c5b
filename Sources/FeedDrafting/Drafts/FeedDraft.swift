import Agreements

/// A feed proposed for an export, with what speaks for it and what it leaves open.
package struct FeedDraft: Sendable {
  let profile: ExportProfile
  let guess: RowGuess
  let history: HistoryGuess?
  let names: DraftNames
  let format: String
  let file: String
  let shape: Feed.Shape
  let events: [DraftEvent]
  let fields: [DraftField]
  let blanks: [String]
  let times: TimeLines

  /// The columns of instants that the draft reads.
  let toldDates: [DateColumn]

  /// Remarks on what was proposed or left out.
  let remarks: [String]

  /// Proposes a feed.
  /// - Parameters:
  ///   - profile: What all rows showed, closed.
  ///   - guess: What rows are.
  ///   - study: The rows of some subjects, when subjects have several.
  ///   - file: The name of the export, without its folder.
  ///   - format: What follows `reads:`.
  /// - Throws: `DraftProblem` when rows of one subject have no instant of their own.
  package init(
    _ profile: ExportProfile,
    _ guess: RowGuess,
    _ study: SubjectStudy?,
    file: String,
    format: String
  ) throws(DraftProblem) {
    let history = study.flatMap { HistoryGuess(profile, guess, $0) }
    if case .history = guess.kind, history == nil { throw .noTimes(hints: []) }
    self.profile = profile
    self.guess = guess
    self.history = history
    self.file = file
    self.format = format
    names = DraftNames(guess, stem: file)
    var drafter = EventDrafter()
    switch guess.kind {
    case .subjects:
      shape = .subjects
      drafter.addMilestones(guess.dates)
    case .intervals(let start, let end):
      shape = .intervals
      drafter.addInterval(start, end)
    case .history:
      shape = history?.rowsAreEvents ?? true ? .events : .changes
      if let history, history.rowsAreEvents { drafter.addEvents(history) }
      if let history, !history.rowsAreEvents { drafter.addChanges(history, guess.dates) }
    }
    events = drafter.all
    var facts = FieldDrafter(beside: events)
    facts.add(profile.columns, except: FeedDraft.used(guess, history))
    for date in guess.dates where FeedDraft.isFact(date, guess) && !drafter.told.contains(date.name)
    {
      facts.add(date)
    }
    fields = facts.fields
    remarks = drafter.remarks + facts.remarks
    blanks = FeedDraft.blanks(profile, guess.dates)
    toldDates = FeedDraft.told(guess, history, fields, milestones: drafter.told)
    times = TimeLines(toldDates)
  }

  private static func told(
    _ guess: RowGuess,
    _ history: HistoryGuess?,
    _ fields: [DraftField],
    milestones: Set<String>
  ) -> [DateColumn] {
    let facts = guess.dates.filter { date in fields.contains { $0.column == date.name } }
    switch guess.kind {
    case .subjects: return guess.dates.filter { milestones.contains($0.name) } + facts
    case .intervals(let start, let end): return [start, end] + facts
    case .history:
      guard let history else { return [] }
      let opening = guess.dates.filter {
        history.rowsAreEvents == false && $0.words.has(Vocabulary.opened)
      }
      return [history.at] + opening.prefix(1) + facts
    }
  }

  private static func used(_ guess: RowGuess, _ history: HistoryGuess?) -> Set<String> {
    var used = Set(guess.dates.map(\.name))
    switch guess.kind {
    case .subjects(let column), .history(let column): used.insert(column.name)
    case .intervals: break
    }
    for column in [guess.unique, history?.event, history?.sequence] {
      if let column { used.insert(column.name) }
    }
    if history?.rowsAreEvents == false, let state = history?.state { used.insert(state.name) }
    return used
  }

  /// True for an instant that is a fact about the subject and no event of it.
  private static func isFact(_ date: DateColumn, _ guess: RowGuess) -> Bool {
    switch guess.kind {
    case .subjects: date.words.has(Vocabulary.target)
    case .intervals(let start, let end): date.name != start.name && date.name != end.name
    case .history: false
    }
  }

  private static func blanks(_ profile: ExportProfile, _ dates: [DateColumn]) -> [String] {
    let sure = BlankWords.sure.indices.filter { word in
      profile.columns.contains { ($0.blankWords[word] ?? 0) > 0 }
    }
    let others = dates.compactMap { $0.column.dates.firstMisfit?.text }
      .filter { BlankWords.perhaps.contains($0) }
    let words = sure.map { String(decoding: BlankWords.sure[$0], as: UTF8.self) } + others
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
