import Agreements
import Measuring
import Quantities
import ServiceHours

extension DutyReport {
  /// Duties and claims as a page.
  package var page: Page {
    let times = LocalTimes(zone: agreement.zone)
    return Page(
      kind: "Duties",
      title: agreement.title,
      subtitle: "\(agreement.id), text \(textVersion); as known at \(times.text(cutOff)); times in "
        + "\(agreement.zone)",
      blocks: sums + listed + claimed + strayed
    )
  }

  private var words: DutyWords { DutyWords(agreement: agreement) }

  // MARK: Each duty

  private var sums: [Block] {
    let duties = agreement.governance.duties
    guard !duties.isEmpty else { return [.paragraph("The agreement has no duties.")] }
    let columns: [PageTable.Column] = [
      .init("duty"), .init("by"), .init("to"), .init("done in time", .trailing),
      .init("late", .trailing), .init("overdue", .trailing), .init("open", .trailing),
      .init("otherwise", .trailing), .init("stands on"),
    ]
    let table = PageTable(
      caption: "How often each duty was owed, and what became of it",
      columns: columns,
      rows: duties.map { duty in
        let own = readings.of(duty.name)
        func count(_ outcomes: DutyOutcome...) -> Cell {
          let count = own.count { outcomes.contains($0.outcome) }
          return Cell(count == 0 ? "-" : count.grouped)
        }
        return .init([
          Cell(duty.name, .strong), Cell("\(duty.by)"), Cell("\(duty.to)"), count(.met),
          count(.late), count(.overdue), count(.open, .awaited),
          count(.lapsed, .waived, .untold), Cell(duty.citation.words, .quiet),
        ])
      }
    )
    return [.table(table)]
  }

  // MARK: One by one

  private var listed: [Block] {
    let owed = readings.all.filter { [.overdue, .open, .awaited].contains($0.outcome) }
    let done = readings.all.filter { reading in
      [.late, .lapsed].contains(reading.outcome) || (wantsAll && !owed.contains(reading))
    }
    return section("What is owed", "owed", owed)
      + section("What came late, or lapsed", "late", done)
  }

  private func section(_ title: String, _ id: String, _ readings: [DutyReading]) -> [Block] {
    guard !readings.isEmpty else { return [] }
    let heading = id == "late" && wantsAll ? "What was done, and what was not" : title
    return [.section(Section(heading, id: id, [.table(DutyTable.table(readings, words))]))]
  }

  // MARK: Claims

  private var claimed: [Block] {
    guard !claims.isEmpty else { return [] }
    let shown = claims.filter { wantsAll || $0.outcome == .open || $0.outcome == .lapsed }
    guard !shown.isEmpty else { return [.paragraph("Nothing is left to claim.")] }
    let table = PageTable(
      caption: "What may be claimed, and until when",
      columns: [
        .init("last moment"), .init("left", .trailing), .init("claim"), .init("for"),
        .init("by"), .init("state"), .init("stands on"),
      ],
      rows: shown.map { claim in
        .init([
          Cell(words.due(claim.due)), Cell(left(claim)), Cell(claim.claim.of, .strong),
          Cell(claim.label ?? "-"), Cell("\(claim.claim.by?.description ?? "customer")"),
          Cell(claim.outcome.rawValue, claim.outcome == .open ? .open : .quiet),
          Cell(claim.claim.citation.words, .quiet),
        ])
      }
    )
    return [.section(Section("What may be claimed", id: "claims", [.table(table)]))]
  }

  private func left(_ claim: ClaimReading) -> String {
    guard claim.outcome == .open, let due = claim.due else { return "-" }
    let today = agreement.zone.civilTime(at: cutOff).date
    let days = Int(due.last.daysSinceEpoch - today.daysSinceEpoch)
    return days > 0 ? counted(days, "day") : "today"
  }

  // MARK: What belongs to nothing

  private var strayed: [Block] {
    let points = readings.strays.sorted { $0.key < $1.key }.map { duty, events in
      let times = LocalTimes(zone: agreement.zone)
      let shown = events.prefix(3).map { times.text($0.at) }.joined(separator: ", ")
      let more = events.count > 3 ? " and \((events.count - 3).grouped) more" : ""
      return "\(duty): \(shown)\(more)"
    }
    guard !points.isEmpty else { return [] }
    return [
      .section(
        Section(
          "Events that close nothing",
          id: "strays",
          [
            .paragraph("They tell that a duty was done or waived that was not owed then:"),
            .list(points),
          ]
        )
      )
    ]
  }
}

extension [DutyReading] {
  /// True when the same instance is among them.
  fileprivate func contains(_ reading: DutyReading) -> Bool {
    contains {
      $0.duty.name == reading.duty.name && $0.label == reading.label && $0.arose == reading.arose
    }
  }
}
