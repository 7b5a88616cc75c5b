import Agreements
import Diagnostics

extension Kind {
  /// What events happen to.
  static let record = Kind(
    "record",
    "What events happen to: its events or intervals, and the fields they carry.",
    keys: [
      Key("events", "what may happen to a subject", .phrase("NAME; …")),
      Key("intervals", "what may hold for a while", .phrase("NAME; …")),
      Key(
        "has",
        "fields of the subject itself",
        .phrase(
          "NAME count | NAME number to 0.001 | NAME instant | NAME NAME, NAME | NAME listed in TABLE; …"
        )
      ),
      Key(
        "set-by",
        "which party decides a field, and who may challenge it",
        .several(
          .form(
            "set",
            .hole("field", .name([.field])),
            "by",
            .hole("by", .person),
            .maybe(", challenged by", .hole("other", .person), "within", .hole("length", .length))
          )
        ),
        .recorded("challenges are recorded as facts")
      ),
    ],
    otherKeys: Key(
      "EVENT has",
      "fields of an event",
      .phrase(
        "NAME count | NAME number to 0.001 | NAME instant | NAME NAME, NAME | NAME listed in TABLE; …"
      )
    )
  )
}

extension Resolver {
  /// Resolves a record: events first, since lines of fields name them.
  mutating func resolveRecord(_ section: Section) {
    let events = names(section.value("events"))
    let intervals = names(section.value("intervals"))
    if events.isEmpty, intervals.isEmpty {
      findings.add(
        .missingLine,
        "record \(section.name) says neither `events` nor `intervals`",
        at: section.namePhrase
      )
    }
    var fields: [Field] = []
    var carried: [String: [String]] = [:]
    for line in section.lines where !["events", "intervals", "set-by"].contains(line.key) {
      guard let event = eventNamed(by: line, events + intervals) else { continue }
      for part in line.value.split(on: .semicolon) where !part.isEmpty {
        guard let field = field(part, in: section) else { continue }
        carried[event, default: []].append(field.name)
        add(field, to: &fields, at: part)
      }
    }
    let record = Record(
      name: section.name,
      events: events.map { EventKind(name: $0, fields: carried[$0] ?? []) },
      intervals: intervals.map { EventKind(name: $0, fields: carried[$0] ?? []) },
      fields: fields,
      citation: citation(section.name, section.phrase)
    )
    agreement.records.append(record)
    noteDomains(of: record)
  }

  private mutating func names(_ phrase: Phrase?) -> [String] {
    guard let phrase else { return [] }
    var names: [String] = []
    for part in phrase.split(on: .semicolon).flatMap({ $0.split(on: .comma) }) where !part.isEmpty {
      if names.contains(part.name) {
        findings.add(.definedTwice, "`\(part.name)` is listed twice", at: part)
      } else {
        names.append(part.name)
      }
    }
    return names
  }

  /// The event that a line `opened has` speaks of; the empty name for `has` alone.
  private mutating func eventNamed(by line: Section.Line, _ events: [String]) -> String? {
    if line.key == "has" { return "" }
    guard let event = line.keyPhrase.dropping(last: "has") else {
      findings.add(
        .unreadTerm,
        "nothing reads `\(line.keyPhrase.text)` in a record",
        at: line.keyPhrase,
        remedy: Name.nearest(to: line.key, in: Kind.record.keys.map(\.name))
          .map { "write `\($0)`, if that is meant" }
          ?? "it knows events, intervals, has, set by, and `EVENT has`"
      )
      return nil
    }
    if !events.contains(event.name) { tellUnknown(event, "event", among: events) }
    return event.name
  }

  /// Reads `users-affected count`, `by provider, customer` or `type listed in TABLE`.
  private mutating func field(_ phrase: Phrase, in record: Section) -> Field? {
    let (word, type) = phrase.firstWord
    if type.isEmpty {
      findings.add(
        .unreadPhrase,
        "the field `\(word.text)` has no type",
        at: word,
        remedy:
          "write `\(word.text) count`, `\(word.text) number to 0.01`, `\(word.text) instant` or its names"
      )
      return nil
    }
    if type.text == "count" { return Field(name: word.name, kind: .count) }
    if type.firstWord.word.text == "number" {
      return decimals(type).map { Field(name: word.name, kind: .number(decimals: $0)) }
    }
    if type.text == "instant" { return Field(name: word.name, kind: .instant) }
    if let table = type.dropping(first: "listed in") {
      let names = listedNames(word.name, record.name, in: table)
      return names.map { Field(name: word.name, kind: .names($0)) }
    }
    return Field(name: word.name, kind: .names(type.split(on: .comma).map(\.name)))
  }

  /// Reads the decimals of `number to 0.001`: the step is one in the last of them.
  private mutating func decimals(_ type: Phrase) -> Int? {
    if let words = type.dropping(first: "number to"), let step = Written.number(words.text),
      step.digits == 1, (1...Field.mostDecimals).contains(step.decimals)
    {
      return step.decimals
    }
    findings.add(
      .wrongType,
      "`\(type.text)` does not say how many decimals there are",
      at: type,
      remedy: "write one in the last of them, from `number to 0.1` to `number to 0.000000001`; "
        + "a whole number is a `count`"
    )
    return nil
  }

  /// The names a rule table's column lists, with those a feed puts in place of all others.
  private mutating func listedNames(
    _ field: String,
    _ record: String,
    in table: Phrase
  ) -> [String]? {
    guard let found = ruleTables.first(where: { $0.id.name == table.name }) else {
      tellUnknown(table, "rule table", among: ruleTables.map(\.id.name))
      return nil
    }
    let names = [field, "\(record).\(field)"]
    guard let column = found.header.firstIndex(where: { names.contains($0.name) }) else {
      tellUnknown(table, "column \(field) in", among: found.header.map(\.name))
      return nil
    }
    var listed: [String] = []
    var seen: Set<String> = []
    func list(_ name: String) { if seen.insert(name).inserted { listed.append(name) } }
    for row in found.rows where row.cells.indices.contains(column) {
      for part in row.cells[column].split(on: .comma)
      where !["any", "otherwise"].contains(part.text) {
        list(part.name)
      }
    }
    for line in feedSections.flatMap(\.lines) where line.key == "\(record).\(field)" {
      for part in line.value.split(on: .semicolon) {
        guard let other = part.dropping(first: "otherwise") else { continue }
        list(other.name)
      }
    }
    return listed
  }

  private mutating func add(_ field: Field, to fields: inout [Field], at phrase: Phrase) {
    guard let known = fields.first(where: { $0.name == field.name }) else {
      fields.append(field)
      return
    }
    if known.kind != field.kind {
      findings.add(
        .definedTwice,
        "the field `\(field.name)` has two types",
        at: phrase,
        remedy: "one name is one field of the record: give it one type, or two names"
      )
    }
  }
}
