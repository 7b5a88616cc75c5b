/// What one population of a figure contributes: a thing that adds up, and can be taken away again.
struct FigurePart: Sendable {
  /// A value to be ranked.
  struct Value: Hashable, Sendable {
    let slot: Int32
    /// How often: negative where it is taken away.
    var count: Int32
    let value: Int64
  }

  /// Counts by slot and standing.
  var counts: [Int64]

  /// Sums by slot, of what counts.
  var sums: [Int128]

  /// The values, where they are ranked.
  var values: [Value] = []

  /// Who is listed, added and taken away; a cell is a slot and a standing.
  var runs: [CountedRun] = []

  /// Creates a part to which nothing contributes.
  init(slots: Int) {
    counts = Array(repeating: 0, count: slots * Standing.allCases.count)
    sums = Array(repeating: 0, count: slots)
  }

  /// The place of a count.
  static func cell(_ slot: Int, _ standing: Standing) -> Int {
    slot * Standing.allCases.count + standing.rawValue
  }

  /// Adds what others contribute, or takes it away.
  mutating func combine(_ other: FigurePart, sign: Int8) {
    for place in counts.indices { counts[place] += Int64(sign) * other.counts[place] }
    for place in sums.indices { sums[place] += Int128(sign) * other.sums[place] }
    values += other.values.map {
      Value(slot: $0.slot, count: $0.count * Int32(sign), value: $0.value)
    }
    runs += other.runs.map { run in
      CountedRun(
        subject: run.subject,
        cycle: run.cycle,
        cell: run.cell,
        excuse: run.excuse,
        sign: run.sign * sign
      )
    }
  }
}
