/// Makes values of a slot one where no test of the plan can tell them apart.
///
/// A thousand customers of whom a table names three are four values then, so that few different
/// combinations of facts are left to look up.
struct ValueClasses: Sendable {
  // Where the answer of a test may change, ascending.
  private let edges: [Int64]

  init(_ tests: [SlotTest]) {
    var edges: Set<Int64> = []
    func add(_ low: Int64, _ high: Int64) {
      edges.insert(low)
      if high < .max { edges.insert(high + 1) }
    }
    for test in tests {
      switch test {
      case .any, .otherwise: break
      case .one(let value): add(value, value)
      case .oneOf(let values): for value in values { add(value, value) }
      case .range(let low, let high): add(low, high)
      }
    }
    self.edges = edges.sorted()
  }

  /// The value that stands for all those that tests answer as they answer this one.
  func representative(of value: Int64) -> Int64 {
    if value == FactPool.absent { return value }
    var (low, high) = (0, edges.count)
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? FactPool.absent + 1 : edges[low - 1]
  }
}
