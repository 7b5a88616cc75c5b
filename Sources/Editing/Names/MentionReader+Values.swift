import AgreementLanguage

extension MentionReader {
  /// Reads the names in a value.
  mutating func readValue(_ value: Phrase, _ setting: Setting) {
    if setting.isFormula, readFormula(value) { return }
    let holes = setting.holes(in: value)
    var previous = Neighbour.none
    let words = Word.words(of: value)
    for (index, word) in words.enumerated() {
      let next = words.indices.contains(index + 1) ? words[index + 1].phrase.text : ""
      let hole = holes.first { $0.phrase.bytes.contains(word.phrase.bytes.lowerBound) }
      let place = Place(
        setting: setting,
        previous: previous,
        next: next,
        takesClauses: hole?.takesClauses ?? false || word.isMarkedAsClause
      )
      let found = hole == nil ? nil : symbol(of: word, place)
      previous = found?.sort == .record ? .record : .word(word.phrase.text)
    }
  }

  /// What stands around a word.
  private struct Place {
    let setting: Setting
    let previous: Neighbour
    let next: String
    let takesClauses: Bool
  }

  /// What goes before a word.
  private enum Neighbour {
    case none
    case record
    case word(String)
  }

  /// Notes what a word names.
  private mutating func symbol(of word: Word, _ place: Place) -> Symbol? {
    if word.phrase.text.contains(".") {
      if place.setting.isFormula {
        readFigure(word.phrase)
        return nil
      }
      let found = dotted(word.phrase)
      return found?.sort == .event ? nil : found
    }
    let name = word.phrase.name
    let several = table.record(plural: name)
    if let symbol = meaning(of: word, table.named(name), place),
      several == nil || !place.setting.hardlyNames(symbol)
    {
      add(word.phrase, symbol)
      return symbol
    }
    guard let several else { return nil }
    add(word.phrase, several, isPlural: true)
    return several
  }

  /// What a word by itself means where it stands.
  private func meaning(of word: Word, _ found: [Symbol], _ place: Place) -> Symbol? {
    guard !found.isEmpty else { return nil }
    if place.setting.isFormula, let figure = figure(among: found) { return figure }
    if isTested(word, place), let input = input(among: found) { return input }
    if let field = quantity(among: found, place) { return field }
    if let event = event(among: found, word, place) { return event }
    if place.setting.isExample, let value = exampleValue(found, place) { return value }
    return named(found, place)
  }

  /// True for the left side of a test: `priority is high`, `attained >= 99 %`.
  private func isTested(_ word: Word, _ place: Place) -> Bool {
    if let first = word.mark.first, "<>=".contains(first) { return true }
    guard word.mark.isEmpty, !word.precedesNumber else { return false }
    return ["is", "in"].contains(place.next)
  }

  /// A field, of the record at hand if it has one of the name, or an answer of a table.
  private func input(among found: [Symbol]) -> Symbol? {
    field(among: found) ?? found.first { $0.sort == .column }
  }

  private func field(among found: [Symbol]) -> Symbol? {
    let fields = found.filter { $0.sort == .field }
    return fields.first { isOfRecord($0) } ?? fields.first
  }

  /// What a level adds up or averages: `sum of errors`, where no clock bears the name.
  private func quantity(among found: [Symbol], _ place: Place) -> Symbol? {
    guard place.setting.kind == "level", case .word("of") = place.previous,
      !found.contains(where: { $0.kind == "clock" })
    else { return nil }
    return field(among: found)
  }

  private func isOfRecord(_ symbol: Symbol) -> Bool {
    record.map { symbol.path.hasPrefix($0.path + ".") } ?? false
  }

  /// An event by its own name: after its record, before an instant, or where only events stand.
  private func event(among found: [Symbol], _ word: Word, _ place: Place) -> Symbol? {
    let events = found.filter { $0.sort == .event }
    guard let own = events.first(where: { isOfRecord($0) }) ?? events.first else { return nil }
    if place.setting.isExample {
      return word.precedesNumber && place.setting.key == "given" ? own : nil
    }
    switch place.previous {
    case .record: return isOfRecord(own) ? own : nil
    case .none: return place.setting.beginsWithEvent ? own : nil
    case .word(let before): return Setting.beforeEvents.contains(before) ? own : nil
    }
  }

  /// In an example, `, users-affected 10` is a field, or the figure of a series, and `priority urgent` an answer.
  private func exampleValue(_ found: [Symbol], _ place: Place) -> Symbol? {
    if place.setting.key == "given" { return field(among: found) }
    if place.setting.key == "figures" { return found.first { $0.kind == "series" } }
    let isVerdict = ["elapsed", "due", "met", "missed"].contains(place.next)
    return isVerdict ? nil : found.first { $0.sort == .column }
  }

  /// A definition, a block, a table, a record, a side or a clause.
  private func named(_ found: [Symbol], _ place: Place) -> Symbol? {
    let sorts: [Symbol.Sort] = [.definition, .calendar, .table, .record, .party, .role, .clause]
    let found = found.filter { $0.sort != .clause || place.takesClauses }
    let others = sorts.lazy.compactMap { sort in found.first { $0.sort == sort } }
    if let first = others.first, [.definition, .calendar].contains(first.sort) { return first }
    // `the new target applies` speaks of any target, not of the table of that name.
    if case .word(let before) = place.previous, ["the", "new"].contains(before) { return nil }
    let isRun = ["met", "missed", "elapsed"].contains(place.next)
    let blocks = found.filter { $0.sort == .block }
    let likely = (isRun ? ["clock"] : []) + place.setting.likelyKinds
    return likely.lazy.compactMap { kind in blocks.first { $0.kind == kind } }.first
      ?? blocks.first ?? others.first
  }
}
