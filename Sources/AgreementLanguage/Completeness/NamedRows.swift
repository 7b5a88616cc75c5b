import Agreements

/// The rows that name each value of a column: a long table of names is not looked through for every
/// one of them.
struct NamedRows {
  private let all: [Int]
  private var naming: [String: [Int]] = [:]

  /// The rows whose tests list no names, which any name may pass.
  private var others: [Int] = []

  init(_ rows: [Int], _ tests: [CellTest]) {
    all = rows
    for (row, test) in zip(rows, tests) {
      guard case .names(let names) = test else {
        others.append(row)
        continue
      }
      for name in Set(names) { naming[name, default: []].append(row) }
    }
  }

  /// The rows that a value passes, in order.
  func passing(_ value: GridValue, _ passes: (Int) -> Bool) -> [Int] {
    guard case .name(let name) = value else { return all.filter(passes) }
    let own = naming[name] ?? []
    let more = others.filter(passes)
    return own.isEmpty ? more : more.isEmpty ? own : (own + more).sorted()
  }
}
