/// Proposes the events that rows tell.
struct EventDrafter {
  /// Values named at most; a column of more is hardly one of states.
  private static let mostValues = 40

  private var events: [DraftEvent] = []
  private(set) var remarks: [String] = []

  /// The columns of instants that milestones were made of.
  private(set) var told: Set<String> = []

  /// The events, each name once.
  var all: [DraftEvent] { events }

  /// Events of rows that are events.
  mutating func addEvents(_ guess: HistoryGuess) {
    guard let column = guess.event else {
      remarks.append("No column says what happened, so every row is an event, `recorded`.")
      return add("recorded", "\(FeedWords.column(guess.at.name)) is not blank", .other)
    }
    let name = FeedWords.column(column.name)
    for value in few(column) {
      guard let text = FeedWords.quoted(value.text) else { continue }
      let words = ColumnWords(value.text)
      add(FeedWords.name(value.text), "\(name) is \(text)", DraftEvent.meaning(of: words))
    }
    let isToldWaiting = events.contains { $0.meaning == .waits }
    guard let state = guess.state, !isToldWaiting else { return }
    let stateName = FeedWords.column(state.name)
    for value in few(state) where ColumnWords(value.text).has(Vocabulary.waiting) {
      guard let text = FeedWords.quoted(value.text) else { continue }
      let event = FeedWords.name(value.text)
      add(event, "\(stateName) is \(text)", .waits)
      add(event + "-over", "\(stateName) is not \(text)", .resumes)
    }
  }

  /// Events of rows that are the subject after a change.
  mutating func addChanges(_ guess: HistoryGuess, _ dates: [DateColumn]) {
    guard let column = guess.state else { return }
    addOpening(guess, dates)
    let name = FeedWords.column(column.name)
    let values = few(column)
    let closed = values.first { DraftEvent.meaning(of: ColumnWords($0.text)) == .closed }
    for value in values {
      let words = ColumnWords(value.text)
      guard let text = FeedWords.quoted(value.text), words.words.contains(where: hasLetter) else {
        remarks.append("The state `\(value.text)` (\(Count.of(value.count, "row"))) is left out.")
        continue
      }
      let event = FeedWords.name(value.text)
      let meaning = DraftEvent.meaning(of: words)
      if meaning == .opened { continue }
      add(event, "\(name) becomes \(text)", meaning)
      if meaning == .waits { add(event + "-over", "\(name) leaves \(text)", .resumes) }
      if meaning == .resolved {
        let limit = closed.flatMap { FeedWords.quoted($0.text) }.map {
          " where \(name) is not \($0)"
        }
        add("reopened", "\(name) leaves \(text)\(limit ?? "")", .reopened)
      }
    }
  }

  private func hasLetter(_ word: String) -> Bool { word.contains(where: \.isLetter) }

  private mutating func addOpening(_ guess: HistoryGuess, _ dates: [DateColumn]) {
    let opening = dates.first {
      $0.words.has(Vocabulary.opened) && guess.history.varying($0.name).count == 0
        && $0.column.isAlwaysFilled
    }
    if let opening {
      add("opened", .at(opening, after: "first row, at "), .opened)
    } else {
      add("opened", "first row", .opened)
    }
  }

  /// Events of rows that are subjects: a column of instants each.
  mutating func addMilestones(_ dates: [DateColumn]) {
    let milestones = dates.filter {
      !$0.words.has(Vocabulary.target) && !$0.words.has(Vocabulary.rewritten)
    }
    // A row must tell something, so where nothing looks like a milestone every instant is one.
    for date in milestones.isEmpty ? dates : milestones {
      let own = date.words.without(Vocabulary.timeWords)
      told.insert(date.name)
      add(
        FeedWords.name(own.isEmpty ? date.name : own),
        .at(date),
        DraftEvent.meaning(of: date.words)
      )
    }
    for date in dates where !told.contains(date.name) && date.words.has(Vocabulary.rewritten) {
      remarks.append(
        "`\(date.name)` is left out: it tells when the row was last written, which is no event."
      )
    }
  }

  /// The one interval of rows that are intervals.
  mutating func addInterval(_ start: DateColumn, _ end: DateColumn) {
    let own = start.words.without(Vocabulary.timeWords, Vocabulary.start)
    add(own.isEmpty ? "down" : FeedWords.name(own), .from(start, to: end), .other)
  }

  private mutating func few(_ column: ColumnProfile) -> [ValueTally.Value] {
    let values = column.fewValues
    let rest = values.dropFirst(EventDrafter.mostValues)
    if !rest.isEmpty {
      remarks.append(
        "Of the \(values.count) values of `\(column.name)` the \(EventDrafter.mostValues) most frequent "
          + "are written."
      )
    }
    return Array(values.prefix(EventDrafter.mostValues))
  }

  private mutating func add(_ name: String, _ words: String, _ meaning: DraftEvent.Meaning) {
    add(name, .text(words), meaning)
  }

  private mutating func add(_ name: String, _ rule: DraftRule, _ meaning: DraftEvent.Meaning) {
    var unique = name
    var number = 2
    while events.contains(where: { $0.name == unique }) {
      unique = "\(name)-\(number)"
      number += 1
    }
    events.append(DraftEvent(name: unique, rule: rule, meaning: meaning))
  }
}
