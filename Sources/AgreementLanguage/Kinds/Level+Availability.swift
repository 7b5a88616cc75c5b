import Agreements
import Quantities

extension Resolver {
  /// Reads `always`, `always in rolling 3 months` and what is good of it.
  mutating func availability(_ phrase: Phrase, _ section: Section) -> ServiceLevel.Measure? {
    let (hours, period) = phrase.split(at: "in") ?? (phrase, nil)
    let window = period.map { self.window($0) } ?? .period
    if case .anyDays = window, let period {
      Complaint.add(to: &findings, about: period, wanted: "`month` or `rolling 30 days`")
    }
    let name = hoursName(hours)
    if let measured = section.value("measured") {
      Complaint.add(to: &findings, about: measured, wanted: "`good: not RECORD.INTERVAL` instead")
    }
    guard let good = section.value("good") else {
      findings.add(
        .missingLine,
        "level \(section.name) does not say `good`: what is down time",
        at: section.namePhrase,
        remedy: "add `good: not RECORD.INTERVAL`"
      )
      return nil
    }
    let down = downTime(good, section)
    let record = down.flatMap { agreement.record($0.pattern.record) }
    let components = section.value("components").flatMap { self.components($0, record) }
    let degraded = section.value("degraded").flatMap { self.degradation($0, record) }
    guard let name, let down else { return nil }
    return .availability(
      Availability(
        hours: name,
        down: down.pattern,
        shortest: down.limits.shortest,
        blocks: down.limits.blocks,
        components: components,
        degraded: degraded,
        window: window
      )
    )
  }

  /// Reads `not portal.down where impact is not minor, of at least 5 min, full minutes only`.
  private mutating func downTime(
    _ phrase: Phrase,
    _ section: Section
  ) -> (pattern: EventPattern, limits: DownTimeLimits)? {
    guard let rest = phrase.dropping(first: "not") else {
      Complaint.add(to: &findings, about: phrase, wanted: "`not RECORD.INTERVAL`")
      return nil
    }
    // Names of a condition are parted by commas too, so only what is known from its words is cut off.
    var parts = rest.split(on: .comma)
    var limits = DownTimeLimits()
    while parts.count > 1, let last = parts.last, DownTimeLimits.isOne(last) {
      guard limits.take(last, &findings) else { return nil }
      parts.removeLast()
    }
    let end = parts.last?.bytes.upperBound ?? rest.bytes.upperBound
    let down = pattern(rest.cut(rest.bytes.lowerBound..<end), path: section.path("good"))
    guard let down else { return nil }
    if agreement.record(down.record)?.interval(down.event) == nil {
      findings.add(
        .wrongType,
        "`\(rest.text)` is an event, and only an interval has length",
        at: rest
      )
      return nil
    }
    return (down, limits)
  }

  /// Reads `part; shop weighs 3; search weighs 1`.
  private mutating func components(
    _ phrase: Phrase,
    _ record: Record?
  ) -> Availability.Components? {
    var weights: [String: Int64] = [:]
    let field = byName(phrase, record, "weighs") { value, name in
      guard let weight = Written.count(value), (1...1000).contains(weight) else { return false }
      weights[name] = weight
      return true
    }
    return field.map { Availability.Components(field: $0, weights: weights) }
  }

  /// Reads `impact; outage counts 100 %; slow counts 50 %`.
  private mutating func degradation(
    _ phrase: Phrase,
    _ record: Record?
  ) -> Availability.Degradation? {
    var shares: [String: Percent] = [:]
    let field = byName(phrase, record, "counts") { value, name in
      // Finer shares than a hundredth of a per cent say nothing and would make the figures wide.
      guard let share = Written.percent(value), share.fraction <= .one, share.decimals <= 2 else {
        return false
      }
      shares[name] = share
      return true
    }
    return field.map { Availability.Degradation(field: $0, shares: shares) }
  }

  /// Reads a field and what is said of each of its names; every name must be spoken of.
  private mutating func byName(
    _ phrase: Phrase,
    _ record: Record?,
    _ verb: String,
    _ take: (Phrase, String) -> Bool
  ) -> String? {
    let parts = phrase.split(on: .semicolon)
    guard let record, case .field(_, let name) = input(parts[0], Scope(record: record)),
      let slot = record.slot(name)
    else { return nil }
    guard case .names(let known) = record.fields[slot].kind else {
      findings.add(.wrongType, "`\(parts[0].text)` is no list of names", at: parts[0])
      return nil
    }
    let example = verb == "weighs" ? "`\(known[0]) weighs 3`" : "`\(known[0]) counts 50 %`"
    var spoken: Set<String> = []
    for part in parts.dropFirst() {
      guard let (names, value) = part.split(at: verb), !names.isEmpty else {
        Complaint.add(to: &findings, about: part, wanted: example)
        return nil
      }
      for one in names.split(on: .comma) {
        guard known.contains(one.name) else {
          tellUnknown(one, "name", among: known)
          return nil
        }
        guard take(value, one.name) else {
          Complaint.add(to: &findings, about: value, wanted: example)
          return nil
        }
        spoken.insert(one.name)
      }
    }
    if let missing = known.first(where: { !spoken.contains($0) }) {
      findings.add(
        .missingCase,
        "nothing is said of \(missing)",
        at: phrase,
        remedy: "add `; \(missing) \(verb) \(verb == "weighs" ? "1" : "100 %")`"
      )
    }
    return name
  }
}
