import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Rule {
  /// NOT03: a cut-off by a clock that nobody named, between parties in two zones.
  package static let whoseClock = Rule(
    "NOT03",
    .warning,
    "a cut-off between two zones, and the clause does not say whose clock counts",
    why:
      "16:00 in Sydney is night in Dublin. Abide reads a cut-off by the clock of the hours it stands beside; who reads the clause must be told which that is.",
    wrong: "`working-day before 16:00`, and hours in two zones",
    instead: "a sentence in the clause that says by whose clock: `… before 16:00 in Dublin`",
    check: NamelessClocks.check
  )
}

/// Looks for cut-offs in texts that keep hours in several zones.
private enum NamelessClocks {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let zones = Set(text.agreement.hours.map(\.hours.zone.identifier))
    guard zones.count > 1, let receipts = text.agreement.receipts else { return [] }
    let prose = text.document.paragraphs
    return receipts.table.rows.compactMap { row in
      guard let (name, time) = row.tests.compactMap(\.cutOff).first,
        let zone = text.agreement.hours(name)?.hours.zone.identifier
      else { return nil }
      let clause = text.clause(of: Phrase(row.citation.range))
      let says = prose.contains { paragraph in
        text.clause(of: paragraph.phrase)?.id == clause?.id
          && (paragraph.phrase.text.contains(zone) || paragraph.phrase.text.contains(city(zone)))
      }
      return says
        ? nil
        : Rule.whoseClock.finding(
          "\(time) is read by the clock of \(zone), and the clause does not say so",
          at: Phrase(row.citation.range),
          remedy: "say in the clause that it is \(time) in \(city(zone))"
        )
    }
  }

  /// The last part of a zone's name, as people say it.
  private static func city(_ zone: String) -> String {
    String(zone.split(separator: "/").last ?? "").split(separator: "_").joined(separator: " ")
  }
}

extension CellTest {
  /// The hours and the time of a cut-off.
  fileprivate var cutOff: (hours: String, time: TimeOfDay)? {
    if case .workingDay(let hours, let before?, _) = self { (hours, before) } else { nil }
  }
}
