import Agreements
import Measuring
import Quantities
import ServiceHours

/// A table of duties, one instance a row.
enum DutyTable {
  static func table(_ readings: [DutyReading], _ words: DutyWords) -> PageTable {
    PageTable(
      caption: "Duties by when they are due",
      columns: [
        .init("due"), .init("duty"), .init("for"), .init("by"), .init("done"), .init("state"),
        .init("what follows", .wrapping),
      ],
      rows: readings.map { reading in
        .init([
          Cell(words.due(reading.due)), Cell(reading.duty.name, .strong),
          Cell(reading.label ?? "-"), Cell("\(reading.duty.by)"), Cell(words.done(reading)),
          words.outcome(reading), Cell(words.consequences(reading)),
        ])
      }
    )
  }
}
