import Agreements
import Diagnostics

extension Kind {
  /// A promise about time on one subject.
  static let clock = Kind(
    "clock",
    "A promise about time on one subject: what starts it, stops it, and makes it stand still.",
    keys: [
      Key(
        "runs",
        "what starts and what stops it; `each` begins a cycle at each start",
        .phrase("[each] EVENT [where CONDITION] until EVENT [where CONDITION]"),
        isNeeded: true
      ),
      Key("for", "which subjects it runs on", .phrase("CONDITION")),
      Key(
        "updates",
        "events that end a cycle and begin the next",
        .phrase("EVENT [where CONDITION]; …")
      ),
      Key("pauses", "when it stands still", .phrase("EVENT until EVENT; …")),
      Key("longest-pause", "where each pause is cut", .phrase("LENGTH, each")),
      Key("cancelled", "what ends it without a verdict", .phrase("by EVENT; …")),
      Key(
        "reopened",
        "whether it runs on after it stopped, within what, and with what effect",
        .phrase("never | by EVENT [within LENGTH of EVENT], EFFECT [; later, EFFECT]")
      ),
      Key(
        "reprioritised",
        "what counts when the facts behind the target change",
        .phrase("from the original start | fresh | time already run is kept | pro rata | frozen")
      ),
      Key(
        "within",
        "a length of served time",
        .phrase("LENGTH of HOURS | TABLE.COLUMN of TABLE.COLUMN")
      ),
      Key(
        "due",
        "a date instead",
        .phrase(
          "LENGTH after EVENT [, rolled first] | TABLE.COLUMN working days of HOURS after EVENT | RECORD.FIELD"
        )
      ),
    ]
  )
}

extension Resolver {
  /// Resolves a clock; its lines are read even when one of them fails.
  mutating func resolveClock(_ section: Section) {
    let runs = section.value("runs").flatMap { startAndStop($0, section) }
    let record = runs.flatMap { agreement.record($0.start.record) }
    let repeating = repeating(section, record)
    let pauses = section.value("pauses").map { self.pauses($0, section) } ?? []
    let longest = section.value("longest-pause").flatMap { longestPause($0, section) }
    let cancellations = section.value("cancelled").map { self.cancellations($0, section) } ?? []
    let condition = section.value("for").flatMap {
      self.condition($0, Scope(record: record, allowsTables: true))
    }
    let promise = promise(section, start: runs?.start)
    let reopening = reopening(section, stop: runs?.stop)
    let reprioritising = reprioritising(section, promise)
    guard let runs, let promise, let reopening, let reprioritising else { return }
    agreement.clocks.append(
      Clock(
        name: section.name,
        record: runs.start.record,
        condition: condition,
        start: runs.start,
        stop: runs.stop,
        cancellations: cancellations,
        pauses: pauses,
        longestPause: longest,
        reopening: reopening,
        reprioritising: reprioritising,
        promise: promise,
        repeating: repeating,
        citation: citation(section.name, section.phrase)
      )
    )
  }

  private mutating func startAndStop(
    _ phrase: Phrase,
    _ section: Section
  ) -> (start: EventPattern, stop: EventPattern)? {
    let words = phrase.dropping(first: "each") ?? phrase
    guard let (from, until) = words.split(at: "until") else {
      Complaint.add(to: &findings, about: phrase, wanted: "`START until STOP`")
      return nil
    }
    let path = section.path("runs")
    let start = pattern(from, path: path)
    let stop = pattern(until, path: path)
    guard let start, let stop else { return nil }
    tellForeign(stop, to: start.record, at: until)
    tellSilence(on: stop, at: until)
    return (start, stop)
  }

  private mutating func tellForeign(_ pattern: EventPattern, to record: String, at phrase: Phrase) {
    guard pattern.record != record else { return }
    findings.add(
      .wrongType,
      "`\(phrase.text)` happens to a \(pattern.record), the clock runs on a \(record)",
      at: phrase
    )
  }

  private mutating func pauses(_ phrase: Phrase, _ section: Section) -> [Pause] {
    let path = section.path("pauses")
    return phrase.split(on: .semicolon).compactMap { part in
      guard let (from, until) = part.split(at: "until"), !until.isEmpty else {
        findings.add(
          .endlessPause,
          "this pause never ends",
          at: part,
          remedy: "write `\(part.text) until EVENT`"
        )
        return nil
      }
      let first = pattern(from, path: path)
      let last = pattern(until, path: path)
      guard let first, let last else { return nil }
      if first.record == last.record, first.event == last.event, first.condition == last.condition {
        findings.add(.endlessPause, "this pause ends by the event it begins with", at: part)
      }
      return Pause(from: first, until: last, citation: citation(path, part))
    }
  }

  private mutating func cancellations(_ phrase: Phrase, _ section: Section) -> [EventPattern] {
    phrase.split(on: .semicolon).compactMap { part in
      pattern(part.dropping(first: "by") ?? part, path: section.path("cancelled"))
    }
  }

  /// Reads `10 working days of working-day, each rolled first`; rolled last unless it says first.
  private mutating func longestPause(_ phrase: Phrase, _ section: Section) -> Limit? {
    let parts = phrase.split(on: .comma)
    var rolledFirst = false
    for part in parts.dropFirst() {
      let words = part.dropping(first: "each") ?? part
      switch words.text {
      case "rolled first": rolledFirst = true
      case "rolled last", "": break
      default: Complaint.add(to: &findings, about: part, wanted: "`each` or `rolled first`")
      }
    }
    return limit(parts[0], path: section.path("longest-pause"), rolledFirst: rolledFirst)
  }
}
