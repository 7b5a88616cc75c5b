extension Expression {
  /// The expressions and tests directly inside of it.
  private var inside: (expressions: [Expression], tests: [FigureTest]) {
    switch self {
    case .constant, .figure: ([], [])
    case .join(_, let left, let right): ([left, right], [])
    case .staged(let inner, .atMost(let other)), .staged(let inner, .atLeast(let other)),
      .staged(let inner, .otherwise(let other)):
      ([inner, other], [])
    case .staged(let inner, .rounded): ([inner], [])
    case .staged(let inner, .onlyIf(let test)): ([inner], [test])
    case .combined(_, let parts): (parts, [])
    case .choice(let test, let first, let second): ([first, second], [test])
    case .lookup(let lookup): (lookup.way.quantity.map { [$0] } ?? [], [])
    case .days(let from, let to): ([from, to], [])
    case .periods(_, let inner, _): ([inner], [])
    case .count(let test, _), .streak(let test): ([], [test])
    }
  }

  /// Itself and every expression inside of it, from the outside in.
  ///
  /// - Parameter inEarlierPeriods: True to go also into what is looked at in earlier periods only.
  /// - Returns: The expressions; one that stands twice is there twice.
  package func all(inEarlierPeriods: Bool = true) -> [Expression] {
    switch self {
    case .periods(_, _, let window), .count(_, let window):
      if window.isEarlierOnly, !inEarlierPeriods { return [self] }
    default: break
    }
    let (expressions, tests) = inside
    let tested = tests.flatMap(\.expressions)
    return [self] + (expressions + tested).flatMap { $0.all(inEarlierPeriods: inEarlierPeriods) }
  }

  /// What names it looks at; what the columns of tables look at is not among them.
  package func figures(inEarlierPeriods: Bool = true) -> [FigureName] {
    all(inEarlierPeriods: inEarlierPeriods).flatMap { part -> [FigureName] in
      switch part {
      case .figure(let name): [name]
      case .lookup(let lookup): lookup.level.map { [.level($0, .attained)] } ?? []
      case .choice(let test, _, _), .staged(_, .onlyIf(let test)), .count(let test, _),
        .streak(let test):
        test.levels.map { .level($0, .attained) }
      default: []
      }
    }
  }

  /// True when it looks at other periods than its own.
  package var looksBack: Bool {
    all().contains { part in
      switch part {
      case .periods, .count, .streak: true
      default: false
      }
    }
  }
}

extension FigureTest {
  /// The values it compares.
  fileprivate var expressions: [Expression] {
    switch self {
    case .compare(let left, _, let right): [left, right]
    case .level: []
    case .not(let inner): inner.expressions
    case .all(let parts), .any(let parts): parts.flatMap(\.expressions)
    }
  }

  /// The levels it asks whether they were met.
  package var levels: [String] {
    switch self {
    case .compare: []
    case .level(let name, _): [name]
    case .not(let inner): inner.levels
    case .all(let parts), .any(let parts): parts.flatMap(\.levels)
    }
  }
}

extension TableLookup.Way {
  /// The value the table is asked for, where it is not found by its columns.
  fileprivate var quantity: Expression? {
    switch self {
    case .row: nil
    case .eachSlice(let quantity), .slicesEntered(let quantity), .straightLines(let quantity):
      quantity
    }
  }
}

extension PeriodWindow {
  /// True when the period itself is none of those looked at.
  package var isEarlierOnly: Bool { if case .before = self { true } else { false } }
}
