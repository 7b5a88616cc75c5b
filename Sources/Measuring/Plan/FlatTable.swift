import Agreements

/// A rule table over slots: tests row after row, answers as numbers.
struct FlatTable: Sendable {
  /// The table it was made from, for citations.
  let table: RuleTable

  /// The slot each input column looks at.
  let inputs: [Int]

  // Tests row after row.
  private let tests: [SlotTest]

  // Rows without `otherwise` come first; those with it act only when no other row does.
  private let order: [Int]

  init(table: RuleTable, inputs: [Int], tests: [[SlotTest]]) {
    self.table = table
    self.inputs = inputs
    self.tests = tests.flatMap(\.self)
    let isLeftOver = tests.map { row in
      row.contains { if case .otherwise = $0 { true } else { false } }
    }
    order = tests.indices.filter { !isLeftOver[$0] } + tests.indices.filter { isLeftOver[$0] }
  }

  /// What the table asks of each slot.
  var slotTests: [(slot: Int, test: SlotTest)] {
    tests.enumerated().map { (inputs[$0 % inputs.count], $1) }
  }

  /// The row that acts on the facts, or nil when none does.
  func row(for slots: [Int64]) -> Int? {
    let width = inputs.count
    for row in order {
      var column = 0
      while column < width, tests[row * width + column].holds(slots[inputs[column]]) { column += 1 }
      if column == width { return row }
    }
    return nil
  }
}
