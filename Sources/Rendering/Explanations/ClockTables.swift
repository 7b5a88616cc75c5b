import Agreements

extension Agreement {
  /// The ids of the tables that decide what a clock promises, those they look at included.
  func tables(behind clock: Clock) -> Set<String> {
    var open = clock.promise.tables
    var found: Set<String> = []
    while let id = open.popLast() {
      guard found.insert(id).inserted, let table = table(id) else { continue }
      for case .table(let other, _) in table.inputs { open.append(other) }
    }
    return found
  }
}

extension Promise {
  fileprivate var tables: [String] {
    switch self {
    case .duration(let allowance):
      return [allowance.length.table, allowance.hours.table].compactMap(\.self)
    case .date(let date):
      switch date.rule {
      case .workingDays(let count, let hours, _):
        return [count.table, hours.table].compactMap(\.self)
      case .days(let count): return [count.table].compactMap(\.self)
      case .field: return []
      }
    }
  }
}

extension Looked {
  fileprivate var table: String? { if case .table(let id, _) = self { id } else { nil } }
}
