import Agreements
import Diagnostics
import Measuring
import Quantities
import ServiceHours

extension LineReason {
  /// Why a level attained what it did.
  init(_ reading: LevelReading, _ agreement: Agreement) {
    kind = "reading"
    title = "What \(reading.level.name) attained in \(reading.period.words)"
    citations = [reading.level.citation]
    line = reading.json(agreement)
    switch reading.detail {
    case .share(let detail):
      steps = ShareReason.steps(reading, detail)
      evidence = ShareReason.evidence(detail)
    case .figure(let detail):
      steps = FigureReason.steps(reading, detail, agreement)
      evidence = FigureReason.evidence(detail)
    case .availability(let detail):
      steps = AvailabilityReason.steps(reading, detail)
      evidence = AvailabilityReason.evidence(detail, zone: agreement.zone)
      let names = detail.exclusions.map(\.name)
      citations += agreement.exclusions.filter { names.contains($0.name) }.map(\.citation)
    }
    steps += LineReason.verdict(reading, agreement)
    steps += reading.openQuestions.map { "provisional: \($0)" }
  }

  private static func verdict(_ reading: LevelReading, _ agreement: Agreement) -> [String] {
    if let bounds = reading.bounds { return BoundReason.steps(reading, bounds, agreement) }
    guard let attained = reading.attained else { return [reading.remark] }
    let figures = reading.equation(attained, agreement)
    guard let goal = reading.level.goal else { return ["\(figures): reported"] }
    if goal.isMet(by: attained) {
      return ["\(figures) \(goal.isAtLeast ? ">=" : "<=") \(goal.text): met"]
    }
    let miss = "\(figures) \(goal.isAtLeast ? "<" : ">") \(goal.text)"
    guard reading.isForgiven, let rule = reading.level.tooFew else { return ["\(miss): missed"] }
    let missed = reading.below - reading.above
    return [
      miss,
      "\(reading.below.grouped) \(reading.noun) are fewer than \(rule.under.grouped), and "
        + "\(missed.grouped) missed of at most \(rule.allows.grouped): met",
    ]
  }
}

extension LevelReading {
  /// The figures and what they come to, such as `19 / 20 tickets = 19/20 = 95.00 %`.
  fileprivate func equation(_ attained: Ratio, _ agreement: Agreement) -> String {
    let text = attainedText(agreement)
    if unit != .figure || level.unit == .share { return "\(fractionText) = \(attained) = \(text)" }
    if case .figure(let figure) = level.measure, case .mean = figure.statistic {
      return "\(fractionText) = \(text)"
    }
    return fractionText
  }
}

/// What stands behind a level over a clock.
enum ShareReason {
  static func steps(_ reading: LevelReading, _ detail: ShareDetail) -> [String] {
    let left = detail.leftOut
    return [
      "\(detail.met.grouped) met + \(detail.missed.count.grouped) missed"
        + doubt(detail.uncertain, "met or missed") + doubt(detail.perhapsLate, "missed or open")
        + " = \(reading.below.grouped) \(reading.noun) counted"
        + (detail.perhapsLate.isEmpty ? "" : " at most")
    ] + (left.isEmpty ? [] : ["not counted: " + left.joined(separator: ", ")])
  }

  private static func doubt(_ subjects: SubjectList, _ words: String) -> String {
    subjects.isEmpty ? "" : " + \(subjects.count.grouped) \(words)"
  }

  static func evidence(_ detail: ShareDetail) -> [Block] {
    list("missed", detail.missed.named.map(\.name))
      + list("met or missed, as it waited", detail.uncertain.named.map(\.name))
      + list("missed or open, as it waited", detail.perhapsLate.named.map(\.name))
      + list("excused", detail.excuses.map { "\($0.who.name) by \($0.exclusion)" })
      + list("not decided yet", detail.open.named.map(\.name))
      + list("cancelled", detail.cancelled.named.map(\.name))
      + list("lacking a fact", detail.undecided.named.map(\.name))
  }

  private static func list(_ name: String, _ subjects: [String]) -> [Block] {
    guard !subjects.isEmpty else { return [] }
    let words = subjects.joined(separator: ", ")
    return [.facts([Fact("\(name) (\(subjects.count.grouped))", words)])]
  }
}

/// What stands behind a level of availability.
private enum AvailabilityReason {
  static func steps(_ reading: LevelReading, _ detail: AvailabilityDetail) -> [String] {
    let counted = Span(microseconds: reading.below - reading.above)
    let isShared = detail.outages.map(\.counted).reduce(.zero, +) > counted
    let parts = detail.parts.map { part in
      "\(part.name), weight \(part.weight): \(FigureText.text(part.lost, .time)) lost of \(part.agreed)"
    }
    if detail.isDegraded || !parts.isEmpty {
      return [
        "agreed: \(detail.hours) of hours less \(detail.leftOut) left out "
          + "= \(detail.hours - detail.leftOut)",
        "down: \(detail.down), weighed as the text says; of what holds at once the worst counts",
      ] + parts
    }
    return [
      "agreed: \(detail.hours) of hours less \(detail.leftOut) left out "
        + "= \(detail.hours - detail.leftOut)",
      "down: \(detail.down), of which \(counted) counts"
        + (isShared ? "; time that several were down counts once" : ""),
    ]
  }

  static func evidence(_ detail: AvailabilityDetail, zone: Zone) -> [Block] {
    let times = LocalTimes(zone: zone)
    var blocks: [Block] = []
    if !detail.outages.isEmpty {
      blocks.append(.table(table("Down", detail.outages, times)))
    }
    for (name, windows) in detail.exclusions where !windows.isEmpty {
      blocks.append(.table(table("Left out by \(name)", windows, times)))
    }
    return blocks
  }

  private static func table(
    _ name: String,
    _ windows: [AvailabilityDetail.Window],
    _ times: LocalTimes
  ) -> PageTable {
    PageTable(
      caption: name,
      columns: [
        .init(name.lowercased()), .init("from"), .init("to"), .init("length", .trailing),
        .init("counts", .trailing), .init("why not all", .wrapping), .init("source"),
      ],
      rows: windows.map { window in
        .init([
          Cell(window.identity.isEmpty ? "-" : window.identity),
          Cell(times.text(window.interval.start)), Cell(times.text(window.interval.end)),
          Cell(window.interval.length.description), Cell(window.counted.description),
          Cell(window.reason ?? ""),
          Cell(window.source.map { "\($0.file.fileName):\($0.line)" } ?? "-"),
        ])
      }
    )
  }
}
