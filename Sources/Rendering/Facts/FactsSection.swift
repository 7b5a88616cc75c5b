import Agreements
import Measuring
import Quantities
import Settlement
import ServiceHours

/// The facts behind a statement, as a section of its page.
struct FactsSection {
  let facts: StatementFacts
  let zone: Zone

  var block: Block {
    let words = FactWords(zone: zone)
    guard !facts.touching.isEmpty else {
      return .section(
        Section(
          "Facts",
          id: "facts",
          [.paragraph("None of the \(counted(facts.count, "fact")) touches this period.")]
        )
      )
    }
    let table = PageTable(
      caption: "What was told otherwise than rows tell it",
      columns: [
        .init("fact"), .init("about"), .init("says"), .init("told by"), .init("stands"),
        .init("touches"), .init("why", .wrapping),
      ],
      rows: facts.touching.map { touching in
        let entry = touching.fact.entry
        return .init(
          id: "fact-\(entry.id)",
          [
            Cell(entry.id, .code), Cell(entry.about, .strong), Cell(words.says(entry.change)),
            Cell("\(entry.by), \(words.day(entry.told))"),
            Cell(words.standing(touching.fact), touching.fact.standing.isOpen ? .open : .plain),
            Cell(
              touching.levels.isEmpty ? "earlier periods" : touching.levels.joined(separator: ", ")
            ),
            Cell(entry.why, .quiet),
          ]
        )
      }
    )
    return .section(Section("Facts", id: "facts", [.table(table)]))
  }
}
