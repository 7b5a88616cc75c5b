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
}
