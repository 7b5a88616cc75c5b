import Agreements

extension Calculator {
  /// Whether a test holds, or throws why there is no saying.
  func holds(_ test: FigureTest, on page: Int, _ trace: inout Trace) throws(Worked.Unknown) -> Bool
  {
    switch test {
    case .compare(let left, let comparison, let right):
      return comparison.holds(
        try value(of: left, on: page, &trace).value,
        try value(of: right, on: page, &trace).value
      )
    case .level(let name, let isMet):
      let figures = pages[page].levels[name]
      guard let met = figures?.isMet else {
        throw Worked.Unknown(
          reason: "\(name) has no reading in \(pages[page].period)",
          isOpen: figures?.isOpen ?? false
        )
      }
      return met == isMet
    case .not(let inner): return try !holds(inner, on: page, &trace)
    case .all(let parts):
      for part in parts where try !holds(part, on: page, &trace) { return false }
      return true
    case .any(let parts):
      for part in parts where try holds(part, on: page, &trace) { return true }
      return false
    }
  }
}

extension FigureTest.Comparison {
  fileprivate func holds(_ left: Exact, _ right: Exact) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .more: left > right
    case .less: left < right
    case .equal: left == right
    }
  }
}
