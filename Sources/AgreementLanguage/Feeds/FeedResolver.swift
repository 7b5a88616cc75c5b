import Agreements
import ServiceHours

/// Reads one feed, against the records of an agreement when there is one.
struct FeedResolver {
  let section: Section

  /// The records the feed may speak of, or nil when no agreement is at hand.
  let records: [Record]?

  /// How the resolver of the agreement cites a phrase.
  let cite: (String, Phrase) -> Citation

  var findings = Findings()
  var shape = Feed.Shape.events
  var times: TimeFormat?
  var events: [EventMapping] = []
  var fields: [FieldMapping] = []

  init(_ section: Section, records: [Record]?, cite: @escaping (String, Phrase) -> Citation) {
    self.section = section
    self.records = records
    self.cite = cite
  }

  /// Reads the feed, or nil when something it cannot do without is missing.
  mutating func resolve() -> Feed? {
    let format = format()
    let rows: Feed.Shape? = choice("rows")
    let subject = section.value("subject").map { self.subject($0) }
    times = section.value("times").flatMap { timeFormat($0) }
    guard let format, let rows, let subject else { return nil }
    shape = rows
    let at = instantOfRows()
    // Other instants of a row are written as its own is, unless the feed says how.
    times = times ?? at?.format
    tellMissingSubjectColumn(subject.column)
    readMappings(subject.record)
    return Feed(
      name: section.name,
      format: format,
      shape: rows,
      record: subject.record,
      subjectColumn: subject.column,
      at: at,
      identity: identity(subject.column),
      sequence: sequence(),
      accountColumn: accountColumn(),
      blanks: blanks(),
      events: events,
      fields: fields,
      citation: cite(section.name, section.phrase)
    )
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    guard let value = section.value(key) else { return nil }
    if let choice = Choice(rawValue: value.text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    Complaint.add(to: &findings, about: value, wanted: known.joined(separator: ", "))
    return nil
  }

  /// Reads `ticket by number`, or of intervals `portal`.
  private mutating func subject(_ phrase: Phrase) -> (record: String, column: String?) {
    let (record, column) = phrase.split(at: "by") ?? (phrase, nil)
    if let records, !records.contains(where: { $0.name == record.name }) {
      tellUnknown(record, "record", among: records.map(\.name))
    }
    return (record.name, column.map { self.column($0, wanted: "`RECORD by COLUMN`") })
  }

  private mutating func tellMissingSubjectColumn(_ column: String?) {
    guard shape != .intervals, column == nil, let phrase = section.value("subject") else { return }
    findings.add(
      .feedIncomplete,
      "nothing says which column names the \(phrase.text)",
      at: phrase,
      remedy: "write `\(phrase.text) by COLUMN`"
    )
  }

  /// The instant of each row: rows of events and changes have one.
  private mutating func instantOfRows() -> ColumnTime? {
    if let at = section.value("at") { return columnTime(at) }
    if shape == .events || shape == .changes {
      findings.add(
        .feedIncomplete,
        "nothing says when a row of \(shape.rawValue) happened",
        at: section.namePhrase,
        remedy: "add `at: COLUMN`"
      )
    }
    return nil
  }

  private func blanks() -> [String] {
    section.value("blank")?.split(on: .semicolon).flatMap { $0.split(on: .comma) }
      .map(\.unquoted.text).filter { !$0.isEmpty } ?? []
  }

  /// The columns that identify a row; of subjects it is the subject's own column unless others are named.
  private mutating func identity(_ subject: String?) -> [String] {
    if let id = section.value("id") {
      return id.split(on: .comma).map { column($0, wanted: "`COLUMN, COLUMN`") }
    }
    if shape == .subjects, let subject { return [subject] }
    if section.value("order") == nil {
      findings.add(
        .rowsUnidentified,
        "nothing says what identifies a row",
        at: section.namePhrase,
        remedy: "add `id: COLUMN`, or give it up with `order: file`"
      )
    }
    return []
  }

  private mutating func sequence() -> String? {
    if let order = section.value("order"), order.text != "file" {
      Complaint.add(to: &findings, about: order, wanted: "`file`; a column stands under `sequence`")
    }
    if let sequence = section.value("sequence") { return column(sequence, wanted: "`COLUMN`") }
    if shape == .events || shape == .changes, section.value("order") == nil {
      findings.add(
        .rowsUnidentified,
        "nothing says what orders rows of one instant",
        at: section.namePhrase,
        remedy: "add `sequence: COLUMN`, or `order: file` to keep the order of the file"
      )
    }
    return nil
  }

  /// Says that a name resolves to nothing the agreement declares.
  mutating func tellUnknown(_ phrase: Phrase, _ what: String, among known: some Sequence<String>) {
    let names = Array(known)
    let nearest = Name.nearest(to: phrase.name, in: names)
    let list =
      names.isEmpty || names.count > 12 ? nil : "declared are \(names.joined(separator: ", "))"
    findings.add(
      .feedUnknownName,
      "the agreement declares no \(what) `\(phrase.text)`",
      at: phrase,
      remedy: nearest.map { "write `\($0)`, if that is meant" } ?? list,
      fixes: .writing(nearest, at: phrase)
    )
  }
}
