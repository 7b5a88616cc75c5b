import Agreements
import Diagnostics
package import Measuring
package import ServiceHours

/// Facts behind an explanation: what was told otherwise than rows tell it, and how it stands.
package struct ToldFacts: Sendable {
  let cases: [FactCase]
  let zone: Zone

  /// Gathers facts.
  /// - Parameters:
  ///   - cases: The facts as they stand.
  ///   - zone: The zone of their times.
  package init(_ cases: [FactCase], zone: Zone) {
    self.cases = cases
    self.zone = zone
  }

  /// The facts as a section of a page; none where nothing was told.
  var blocks: [Block] {
    guard !cases.isEmpty else { return [] }
    let words = FactWords(zone: zone)
    let table = PageTable(
      caption: "What was told otherwise than rows tell it",
      columns: [
        .init("fact"), .init("about"), .init("says"), .init("told by"), .init("stands"),
        .init("why", .wrapping), .init("evidence", .wrapping),
      ],
      rows: cases.map { told in
        let entry = told.entry
        return .init([
          Cell(entry.id, .code), Cell(entry.about, .strong), Cell(words.says(entry.change)),
          Cell("\(entry.by), \(words.day(entry.told))"),
          Cell(words.standing(told), told.standing.isOpen ? .open : .plain),
          Cell(entry.why, .quiet), Cell(entry.evidence, .quiet),
        ])
      }
    )
    return [.section(Section("Facts", id: "facts", [.table(table)]))]
  }

  /// The facts as JSON.
  var json: JSONValue { .array(cases.map { .object($0.members(zone)) }) }

  /// What people call the fact that stands in a line of its text, or nil when none does.
  func name(atLine line: Int) -> String? {
    cases.first {
      $0.entry.range.source.position(at: $0.entry.range.bytes.lowerBound).line == line
    }?.entry.name
  }
}
