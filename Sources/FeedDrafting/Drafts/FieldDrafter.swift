/// Proposes the fields of a record: columns that a promise may depend on.
struct FieldDrafter {
  /// Names written out at most; a field of more is better listed in a table.
  private static let mostNames = 12
  private static let mostFields = 12

  private(set) var fields: [DraftField] = []
  private(set) var remarks: [String] = []
  private let taken: Set<String>

  /// Prepares to name fields.
  /// - Parameter events: The names of events and intervals, which fields may not have.
  init(beside events: [DraftEvent]) { taken = Set(events.map(\.name)) }

  /// Adds the columns of few values, and numbers, that look like facts.
  mutating func add(_ columns: [ColumnProfile], except used: Set<String>) {
    for column in columns where !used.contains(column.name) && column.filled > 0 {
      let words = ColumnWords(column.name)
      guard fields.count < FieldDrafter.mostFields, words.has(Vocabulary.facts),
        !words.has(["confirmation"])
      else { continue }
      if column.holdsNumbers, column.numbers.least >= 0, words.has(["users", "paused", "affected"])
      {
        add(column, .text(FeedWords.column(column.name)), "count")
      } else if !column.fewValues.isEmpty {
        addNames(column)
      }
    }
  }

  /// Adds an instant that is no event, such as a target.
  mutating func add(_ date: DateColumn) {
    let own = date.words.without(Vocabulary.timeWords)
    append(own.isEmpty ? date.name : own, date.name, .at(date, after: ""), "instant")
  }

  private mutating func addNames(_ column: ColumnProfile) {
    let values = column.fewValues.sorted { $0.text < $1.text }
    let name = FeedWords.column(column.name)
    guard values.count <= FieldDrafter.mostNames else {
      add(column, .text("\(name); otherwise other"), "other")
      remarks.append(
        "`\(column.name)` has \(values.count) values: list those that matter in a table of the agreement "
          + "and declare the field `listed in` it; the others are read as `other`."
      )
      return
    }
    var names: [String] = []
    var cases = ""
    for value in values {
      guard let text = FeedWords.quoted(value.text) else { continue }
      let own = FeedWords.name(value.text)
      if !names.contains(own) { names.append(own) }
      if !FeedWords.isRead(value.text, as: own) { cases += "; \(text) is \(own)" }
    }
    // A list of texts reads no others, so the ones that are names already must stand in it too.
    if !cases.isEmpty {
      cases = values.compactMap { value in
        FeedWords.quoted(value.text).map { "; \($0) is \(FeedWords.name(value.text))" }
      }
      .joined()
    }
    add(column, .text(name + cases), names.joined(separator: ", "))
  }

  private mutating func add(_ column: ColumnProfile, _ rule: DraftRule, _ declared: String) {
    append(ColumnWords(column.name).words.joined(separator: "-"), column.name, rule, declared)
  }

  private mutating func append(
    _ wanted: String,
    _ column: String,
    _ rule: DraftRule,
    _ declared: String
  ) {
    var name = FeedWords.name(wanted)
    while taken.contains(name) || fields.contains(where: { $0.name == name }) { name += "-field" }
    fields.append(DraftField(name: name, column: column, rule: rule, declared: declared))
  }
}
