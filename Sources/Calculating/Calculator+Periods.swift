import Agreements
import Quantities

extension Calculator {
  /// One value made of those of the periods of a window.
  func over(
    _ window: PeriodWindow,
    _ combination: PeriodCombination,
    _ expression: Expression,
    on page: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    let places = places(window, from: page)
    guard let first = places.first else {
      throw Worked.Unknown(reason: "there is no period before \(pages[page].period)")
    }
    var values: [Exact] = []
    var dimension = Dimension.number
    for place in first..<places.endIndex {
      let valued = try value(of: expression, from: page, at: place, &trace)
      values.append(valued.value)
      dimension = valued.dimension
    }
    switch combination {
    case .only: return Valued(value: values[values.count - 1], dimension: dimension)
    case .combined(let combination):
      return Valued(value: combination.combine(values), dimension: dimension)
    }
  }

  /// Of how many periods of a window a test holds.
  func count(
    _ test: FigureTest,
    _ window: PeriodWindow,
    on page: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    var held: [CalendarPeriod] = []
    for place in places(window, from: page) where try holds(test, from: page, at: place, &trace) {
      held.append(pages[place].period)
    }
    let value = Exact(held.count)
    let names = held.map(\.description).joined(separator: ", ")
    trace.act(held.isEmpty ? "in none of the periods" : "in \(names)", value, .number)
    return Valued(value: value, dimension: .number)
  }

  /// In how many periods running a test holds, back from this one.
  func streak(_ test: FigureTest, on page: Int, _ trace: inout Trace) throws(Worked.Unknown)
    -> Valued
  {
    var place = page
    while place >= 0, try holds(test, from: page, at: place, &trace) { place -= 1 }
    let value = Exact(page - place)
    trace.act(
      place == page ? "not in this period" : "since \(pages[place + 1].period)",
      value,
      .number
    )
    return Valued(value: value, dimension: .number)
  }

  // What is looked at in another period is noted with the period's name.
  private func value(
    of expression: Expression,
    from page: Int,
    at place: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    var inner = Trace()
    defer { trace.note(inner, of: place == page ? nil : pages[place].period) }
    return try value(of: expression, on: place, &inner)
  }

  private func holds(
    _ test: FigureTest,
    from page: Int,
    at place: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Bool {
    var inner = Trace()
    defer { trace.note(inner, of: place == page ? nil : pages[place].period) }
    return try holds(test, on: place, &inner)
  }

  private func places(_ window: PeriodWindow, from page: Int) -> Range<Int> {
    switch window {
    case .last(let count): return max(0, page + 1 - count)..<page + 1
    case .before(let count): return max(0, page - count)..<page
    case .term: return 0..<page + 1
    case .calendarYear:
      let year = pages[page].period.first.year
      return start(page) { $0.first.year == year }
    case .contractYear:
      let first = agreement.startOfContractYear(holding: pages[page].period.first)
      return start(page) { $0.end > first }
    }
  }

  private func start(_ page: Int, while belongs: (CalendarPeriod) -> Bool) -> Range<Int> {
    var first = page
    while first > 0, belongs(pages[first - 1].period) { first -= 1 }
    return first..<page + 1
  }
}

extension Trace {
  fileprivate mutating func note(_ inner: Trace, of period: CalendarPeriod?) {
    for input in inner.inputs {
      let name = period.map { "\(input.name) in \($0)" } ?? input.name
      note(name, input.value, input.dimension, input.place)
    }
  }
}
