import Agreements
import Quantities

extension Resolver {
  /// Reads one fact; a fact that names no record speaks of the subject before it.
  mutating func fact(_ phrase: Phrase, _ last: inout ExampleTopic) -> ExampleFact? {
    if let (period, levels) = phrase.split(at: "attained") { return attained(period, levels) }
    if let period = CalendarPeriod(phrase.firstWord.word.text) {
      return figures(period, phrase.firstWord)
    }
    if let notice = phrase.dropping(first: "notice"), agreement.record("notice") == nil {
      return self.notice(notice)
    }
    if let now = phrase.dropping(first: "now"), agreement.record("now") == nil {
      return civilTime(now).map { .now($0) }
    }
    let (first, rest) = phrase.firstWord
    var words = phrase
    if let named = agreement.record(first.name) {
      (words, last) = topic(named, rest)
    }
    guard let record = last.record ?? owner(of: first) else {
      tellUnknown(first, "record or event", among: agreement.records.lazy.map(\.name))
      return nil
    }
    if last.record == nil { last = ExampleTopic(record: record) }
    return happening(words, record, last.subject)
  }

  /// Reads what follows the name of a record: `A-1 rang …` names one of its subjects.
  private func topic(_ record: Record, _ words: Phrase) -> (rest: Phrase, topic: ExampleTopic) {
    let (name, rest) = words.firstWord
    let happens = { (word: Phrase) in
      record.event(word.name) != nil || record.interval(word.name) != nil
    }
    guard !happens(name), happens(rest.firstWord.word) else {
      return (words, ExampleTopic(record: record))
    }
    return (rest, ExampleTopic(record: record, subject: name.text))
  }

  /// Reads an event or an interval of a record.
  private mutating func happening(
    _ words: Phrase,
    _ subject: Record,
    _ name: String?
  ) -> ExampleFact? {
    let parts = words.split(on: .comma)
    let fields = fieldValues(parts.dropFirst(), subject)
    let (event, times) = parts[0].firstWord
    if subject.event(event.name) != nil {
      guard let at = civilTime(times) else { return nil }
      return .event(
        record: subject.name,
        subject: name,
        event: event.name,
        at: at,
        fields: fields
      )
    }
    if subject.interval(event.name) != nil {
      if let name { tellOfNobody(event, name) }
      guard let (from, to) = interval(times) else { return nil }
      return .interval(
        record: subject.name,
        interval: event.name,
        from: from,
        to: to,
        fields: fields
      )
    }
    tellUnknown(
      event,
      "event of a \(subject.name)",
      among: (subject.events + subject.intervals).map(\.name)
    )
    return nil
  }

  private mutating func tellOfNobody(_ interval: Phrase, _ name: String) {
    findings.add(
      .wrongType,
      "`\(interval.text)` is an interval, which holds for the whole record and not for \(name)",
      at: interval,
      remedy: "leave the name out, or tell the part by a field"
    )
  }

  private func owner(of event: Phrase) -> Record? {
    let owners = agreement.records.filter {
      $0.event(event.name) != nil || $0.interval(event.name) != nil
    }
    return owners.count == 1 ? owners[0] : nil
  }

  private mutating func civilTime(_ phrase: Phrase) -> CivilTime? {
    if let time = Written.civilTime(phrase) { return time }
    Complaint.add(to: &findings, about: phrase, wanted: "a date with a time, `2026-03-06 21:30`")
    return nil
  }

  /// Reads `2026-03-20 10:00 to 16:20`: an end without a date is on the day of the start.
  private mutating func interval(_ phrase: Phrase) -> (CivilTime, CivilTime)? {
    guard let (from, to) = phrase.split(at: "to"), let start = Written.civilTime(from),
      let end = Written.civilTime(to)
        ?? Written.time(to).map({ CivilTime(date: start.date, clock: $0) })
    else {
      Complaint.add(to: &findings, about: phrase, wanted: "`2026-03-20 10:00 to 16:20`")
      return nil
    }
    guard start <= end else {
      findings.add(.wrongType, "the end is before the start", at: to)
      return nil
    }
    return (start, end)
  }

  private mutating func fieldValues(
    _ parts: ArraySlice<Phrase>,
    _ record: Record
  ) -> [ExampleFact.FieldValue] {
    parts.compactMap { part in
      let (name, value) = part.firstWord
      guard let slot = record.slot(name.name) else {
        tellUnknown(name, "field of a \(record.name)", among: record.fields.map(\.name))
        return nil
      }
      guard let literal = fieldValue(value, record.fields[slot].kind) else { return nil }
      return ExampleFact.FieldValue(field: name.name, value: literal)
    }
  }

  private mutating func fieldValue(_ phrase: Phrase, _ kind: Field.Kind) -> Literal? {
    switch kind {
    case .count:
      if let count = Written.count(phrase) { return .count(count) }
      Complaint.add(to: &findings, about: phrase, wanted: "a number")
    case .number(let decimals): return number(phrase, decimals)
    case .instant:
      return civilTime(phrase).map { .civilTime($0) }
    case .names(let names):
      if names.contains(phrase.name) { return .name(phrase.name) }
      tellUnknown(phrase, "name", among: names)
    }
    return nil
  }

  private mutating func number(_ phrase: Phrase, _ decimals: Int) -> Literal? {
    guard let number = Written.number(phrase.text) else {
      Complaint.add(to: &findings, about: phrase, wanted: "a number")
      return nil
    }
    guard number.decimals <= decimals else {
      findings.add(
        .wrongType,
        "`\(phrase.text)` has more than the \(decimals) decimals of this field",
        at: phrase
      )
      return nil
    }
    return .number(number.ratio, decimals: decimals)
  }

  /// Reads `2026-04 attained availability 95.5 %, responded 88 %`.
  private mutating func attained(_ period: Phrase, _ levels: Phrase) -> ExampleFact? {
    guard let named = CalendarPeriod(period.text) else {
      Complaint.add(to: &findings, about: period, wanted: "a period such as 2026-04 or 2026-Q2")
      return nil
    }
    tellOtherLength(named, period)
    let attainments = levels.split(on: .comma).compactMap { part -> ExampleFact.Attainment? in
      let (level, share) = part.firstWord
      guard sections.first(.level, named: level.name) != nil else {
        tellUnknown(level, "level", among: sections(.level).lazy.map(\.name))
        return nil
      }
      guard let attained = attainment(share, of: level) else { return nil }
      return ExampleFact.Attainment(level: level.name, attained: attained)
    }
    return .attained(named, attainments)
  }

  /// Says so when a period is not as long as those of the agreement.
  mutating func tellOtherLength(_ period: CalendarPeriod, _ phrase: Phrase) {
    guard let length = agreement.periods, period.length != length else { return }
    findings.add(.wrongType, "\(phrase.text) is not one of the agreement's periods", at: phrase)
  }

  /// Reads `2026-04 charges 12,000.00 EUR, index 192.4`.
  private mutating func figures(
    _ period: CalendarPeriod,
    _ words: (word: Phrase, rest: Phrase)
  ) -> ExampleFact? {
    tellOtherLength(period, words.word)
    let figures = words.rest.split(on: .comma).compactMap { part -> ExampleFact.SeriesFigure? in
      let (name, value) = part.firstWord
      guard let section = sections.first(.series, named: name.name) else {
        tellUnknown(name, "series", among: declaredNames["series"] ?? [])
        return nil
      }
      let dimension = section.dimensionOfSeries
      guard let constant = Written.constant(value), constant.isFigure(of: dimension) else {
        Complaint.add(to: &findings, about: value, wanted: dimension.noun)
        return nil
      }
      tellOtherCurrency(Written.literal(value), value)
      return ExampleFact.SeriesFigure(series: name.name, value: constant.value)
    }
    return .figures(period, figures)
  }

  /// Reads what a level attained, in the unit it is measured in.
  mutating func attainment(_ phrase: Phrase, of level: Phrase) -> Goal.Bound? {
    let unit = agreement.level(level.name)?.unit
    if let bound = Written.bound(phrase), unit == nil || Goal(.atLeast, bound).unit == unit {
      return bound
    }
    Complaint.add(to: &findings, about: phrase, wanted: (unit ?? .share).example)
    return nil
  }

  /// Reads `email 2026-03-13 16:00 to customer`, or a date alone.
  private mutating func notice(_ phrase: Phrase) -> ExampleFact? {
    let (channel, words) = phrase.firstWord
    let (moment, to) = words.split(at: "to") ?? (words, nil)
    let roles = agreement.parties.map(\.role)
    if let to, !roles.contains(to.name) { tellUnknown(to, "party", among: roles) }
    if let known = agreement.receipts?.table.channels, !known.contains(channel.name) {
      tellUnknown(channel, "channel", among: known)
    }
    if let time = Written.civilTime(moment) {
      return .notice(channel: channel.name, sent: time, hasTime: true, to: to?.name)
    }
    guard let date = Written.date(moment) else {
      Complaint.add(to: &findings, about: moment, wanted: "a date, perhaps with a time")
      return nil
    }
    let midnight = CivilTime(date: date, clock: .midnight)
    return .notice(channel: channel.name, sent: midnight, hasTime: false, to: to?.name)
  }
}

extension RuleTable {
  /// The channels that rows of a table of deemed receipt name.
  var channels: [String] {
    rows.flatMap { row -> [String] in
      if case .names(let names) = row.tests.first { names } else { [] }
    }
  }
}

extension FigureUnit {
  /// What to write, with an example.
  fileprivate var example: String {
    switch self {
    case .share: "a share such as `95.5 %`"
    case .number: "a number such as `42`"
    case .time: "a length of time such as `28 min`"
    }
  }
}
