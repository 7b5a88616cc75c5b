import Agreements
import Measuring
import Quantities
import ServiceHours

extension ClockExplanation {
  /// The explanation as a page.
  package var page: Page {
    let words = LineReason.quoted(citations, agreement).map {
      Block.quotation($0.text, source: $0.source)
    }
    return Page(
      kind: "Explanation",
      title: "\(clock.name) of \(clock.record) \(subject.subject)",
      blocks: [
        head,
        .section(Section("Verdict", id: "verdict", verdicts)),
        .section(Section("Where the time went", id: "time", [.table(segments)])),
        .section(Section("Events", id: "events", [.table(events)])),
        .section(Section("What was promised", id: "promise", promises)),
      ] + (facts?.blocks ?? []) + [
        .section(Section("The agreement's words", id: "words", words))
      ]
    )
  }

  private var head: Block {
    .facts(
      [
        Fact("agreement", "\(agreement.title), \(agreement.id)"),
        Fact("text", Cell(provenance.textVersion, .code)),
      ] + agreement.signedPaper + [
        Fact("stands on", clock.citation.words),
        Fact("as known at", times.text(cutOff)),
        Fact("times", "\(agreement.zone), zone data \(provenance.zoneRelease)"),
      ]
    )
  }

  // MARK: Verdict

  private var verdicts: [Block] {
    guard !evidence.cycles.isEmpty else { return [.paragraph("The clock never started.")] }
    return evidence.cycles.map { cycle in
      let name = evidence.cycles.count > 1 ? "cycle \(cycle.cycle), " : ""
      let steps = [name + verdict(cycle)] + untoldWaits(cycle) + [dates(cycle)]
      return .steps(steps + holders(cycle))
    }
  }

  /// The comparison that decides, such as `elapsed 8 h <= allowance 8 h: met`.
  func verdict(_ cycle: CycleReading) -> String {
    if let elapsed = cycle.elapsed, let allowance = cycle.allowance {
      let sign = elapsed <= allowance ? "<=" : ">"
      return
        "elapsed \(cycle.mostOf(elapsed)) \(sign) allowance \(allowance): \(cycle.outcome.rawValue)"
    }
    guard let due = cycle.due else { return "nothing is promised: \(cycle.outcome.rawValue)" }
    let at = cycle.stopped ?? cutOff
    let name = cycle.stopped == nil ? "cut-off" : "stopped"
    let sign = at <= due ? "<=" : ">"
    return "\(name) \(times.text(at)) \(sign) due \(times.text(due)): \(cycle.outcome.rawValue)"
  }

  // Who had it and for how long: the parts add up to what elapsed.
  private func holders(_ cycle: CycleReading) -> [String] {
    let parts = held(cycle)
    guard !parts.isEmpty, let elapsed = cycle.elapsed else { return [] }
    let words = parts.map { "\($0.holder) \($0.time)" }.joined(separator: " + ")
    return [cycle.isAtMost ? "held at most by \(words)" : "held by \(words) = \(elapsed)"]
  }

  // Which pauses may have held it unseen: nobody can say how much of the time they took.
  private func untoldWaits(_ cycle: CycleReading) -> [String] {
    guard cycle.isAtMost else { return [] }
    return ["no feed tells when it waited, and all of this time may have been waiting"]
  }

  /// The served time of each holder that had any.
  func held(_ cycle: CycleReading) -> [(holder: String, time: Span)] {
    let names = agreement.handOvers.first { $0.clock == clock.name }?.holders ?? []
    return zip(names, cycle.held).filter { $0.1 > .zero }.map { ($0, $1) }
  }

  private func dates(_ cycle: CycleReading) -> String {
    let hours = cycle.hours.map { ", counted in \(hoursWords($0))" } ?? ""
    let earliest = cycle.isAtMost ? " at the earliest" : ""
    return "started \(times.text(cycle.started)), due \(times.text(cycle.due))\(earliest), stopped "
      + times.text(cycle.stopped) + hours
  }

  // The hours by name, with their words: a reader checks them without turning the page.
  private func hoursWords(_ number: Int) -> String {
    let name = plan.hoursName(number)
    return agreement.hours(name).map { "\(name) (\($0.text))" } ?? name
  }

  // MARK: Tables

  private var segments: PageTable {
    let sum = evidence.trace.segments.filter { $0.state == .running }.map(\.served)
      .reduce(.zero, +)
    let isAtMost = evidence.cycles.contains(where: \.isAtMost)
    return PageTable(
      caption: "Every stretch of time",
      columns: [
        .init("cycle", .trailing), .init("from"), .init("to"), .init("state"),
        .init("length", .trailing), .init("served", .trailing), .init("because", .wrapping),
      ],
      rows: evidence.trace.segments.map { segment in
        .init([
          Cell("\(segment.cycle)"), Cell(times.text(segment.interval.start)),
          Cell(times.text(segment.interval.end)), Cell(segment.state.rawValue),
          Cell(segment.interval.length.description),
          segment.state == .running
            ? Cell(segment.served.description) : Cell("(\(segment.served))", .quiet),
          Cell(cause(of: segment)),
        ])
      } + [
        .init(
          isTotal: true,
          ["", "", "", "running", "", Cell(isAtMost ? "at most \(sum)" : "\(sum)", .strong), ""]
        )
      ]
    )
  }

  private var events: PageTable {
    PageTable(
      caption: "Every event the clock looks at",
      columns: [.init("at"), .init("event"), .init("the clock"), .init("source")],
      rows: evidence.trace.steps.map { step in
        .init([
          Cell(times.text(step.at)), Cell(step.event ?? "facts change"),
          Cell(step.effect.words(for: clock.record) { times.text($0) }),
          Cell(source(of: step.row), .code),
        ])
      }
    )
  }

  private var promises: [Block] {
    evidence.trace.terms.map { terms in
      let facts = facts(behind: terms).map { "\($0.field.name) \($0.text)" }
      let known = facts.isEmpty ? "" : ", as \(facts.joined(separator: ", "))"
      let rows = rows(of: terms).map { "\($0.row.citation.term): \($0.table.words($0.row))" }
      return .steps(["from \(times.text(terms.at)): \(promise(terms))\(known)"] + rows)
    }
  }
}
