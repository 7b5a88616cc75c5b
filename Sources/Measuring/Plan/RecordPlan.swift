import Agreements

/// Everything that is run over the subjects of one record.
struct RecordPlan: Sendable {
  /// The record's place in the agreement.
  let number: Int
  let layout: SlotLayout

  /// The tables, in an order in which each finds its inputs ready.
  let tables: [FlatTable]

  /// For each answer of the layout: its table and the numbers its rows answer.
  let answers: [LookedPlan]

  let clocks: [ClockPlan]

  /// The events watched, and what watches them.
  let watched: [PlacementPlan]

  /// Looks every table up, and puts what they answer beside the fields.
  /// - Parameter slots: The fields of a subject; the answers are filled in.
  /// - Returns: The row that acts in each table, -1 where none does.
  func decide(_ slots: inout [Int64]) -> [Int] {
    let fields = layout.record.fields.count
    var rows = Array(repeating: -1, count: tables.count)
    for (place, table) in tables.enumerated() {
      // Tables stand after those they look at, so their inputs are ready.
      let row = table.row(for: slots) ?? -1
      rows[place] = row
      for (index, answer) in answers.enumerated() where answer.table == place {
        slots[fields + index] = row >= 0 ? answer.numbers[row] : FactPool.absent
      }
    }
    return rows
  }
}
