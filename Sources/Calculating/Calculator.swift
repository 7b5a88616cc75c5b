package import Agreements
import Diagnostics
import Quantities

/// Works out what calculations come to in the periods of an agreement.
///
/// A value is worked out when it is first asked for and kept, so that months that look back on one
/// another cost one pass; names lead down a graph that the text's checks have found free of circles.
package final class Calculator {
  /// The agreement.
  let agreement: Agreement

  /// What is known of its periods, from the first in order.
  let pages: [PeriodPage]

  /// What credits come to, which whoever settles them tells: the credit, what is asked, the place of the
  /// period.
  private let credit: (String, FigureName.CreditFacet, Int) -> Result<Exact, Worked.Unknown>

  private var known: [Place: Worked] = [:]
  private lazy var order = agreement.figuresInOrder
  // How many pages, from the first, have all their lines worked out.
  private var pagesReady = 0

  private struct Place: Hashable {
    let formula: String
    let page: Int
  }

  /// Prepares to work out values.
  /// - Parameters:
  ///   - agreement: The agreement, which compiled without errors.
  ///   - pages: What is known of its periods, from the first in order without gaps.
  ///   - credit: What a credit comes to in the period at a place of the pages, in the currency's main
  ///     unit.
  package init(
    _ agreement: Agreement,
    pages: [PeriodPage],
    credit: @escaping (String, FigureName.CreditFacet, Int) -> Result<Exact, Worked.Unknown>
  ) {
    self.agreement = agreement
    self.pages = pages
    self.credit = credit
  }

  /// What a formula comes to.
  /// - Parameters:
  ///   - formula: A formula of the agreement.
  ///   - page: The place of the period among the pages.
  /// - Returns: The value, or why it is not known, with what it was made of.
  package func work(_ formula: Formula, on page: Int) -> Worked {
    let place = Place(formula: formula.name, page: page)
    if let worked = known[place] { return worked }
    prepare(through: page)
    if let worked = known[place] { return worked }
    let worked = work(formula.expression, formula.dimension, on: page)
    known[place] = worked
    return worked
  }

  /// What an expression comes to.
  /// - Parameters:
  ///   - expression: The expression.
  ///   - dimension: What it is a value of.
  ///   - page: The place of the period among the pages.
  /// - Returns: The value, or why it is not known, with what it was made of.
  package func work(_ expression: Expression, _ dimension: Dimension, on page: Int) -> Worked {
    prepare(through: page)
    var trace = Trace()
    let value = Result { () throws(Worked.Unknown) in
      try self.value(of: expression, on: page, &trace).value
    }
    return Worked(value: value, dimension: dimension, inputs: trace.inputs, steps: trace.steps)
  }

  // From the first period on and from the first line that looks at no other, each value finds those it looks
  // at: however long a chain of lines or of periods is, no call goes deeper for it.
  private func prepare(through page: Int) {
    while pagesReady <= page {
      let current = pagesReady
      pagesReady += 1
      for figure in order {
        switch figure {
        case .formula(let name): _ = agreement.formula(name).map { work($0, on: current) }
        case .credit(let name, let facet): _ = credit(name, facet, current)
        case .definition, .series, .level, .daysOfPeriod, .lengthOfPeriod: break
        }
      }
    }
  }

  /// A value with what it is a value of.
  struct Valued {
    var value: Exact
    var dimension: Dimension
  }

  /// What an expression comes to, or throws why that is not known.
  func value(
    of expression: Expression,
    on page: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    switch expression {
    case .constant(let constant):
      return Valued(value: Exact(constant.value), dimension: constant.dimension)
    case .figure(let name): return try figure(name, on: page, &trace)
    case .join(let sign, let left, let right):
      return try joined(
        sign,
        value(of: left, on: page, &trace),
        value(of: right, on: page, &trace),
        right
      )
    case .staged(let inner, let stage): return try staged(inner, stage, on: page, &trace)
    case .combined(let combination, let parts):
      var values: [Valued] = []
      for part in parts { values.append(try value(of: part, on: page, &trace)) }
      return Valued(
        value: combination.combine(values.map(\.value)),
        dimension: values.dropFirst().reduce(values[0].dimension) { $0.joined(with: $1.dimension) }
      )
    case .choice(let test, let first, let second):
      let holds = try holds(test, on: page, &trace)
      return try value(of: holds ? first : second, on: page, &trace)
    case .lookup(let lookup): return try answer(lookup, on: page, &trace)
    case .days(let from, let to):
      let first = try value(of: from, on: page, &trace).value
      let last = try value(of: to, on: page, &trace).value
      return Valued(value: last - first, dimension: .number)
    case .periods(let combination, let inner, let window):
      return try over(window, combination, inner, on: page, &trace)
    case .count(let test, let window): return try count(test, window, on: page, &trace)
    case .streak(let test): return try streak(test, on: page, &trace)
    }
  }

  private func joined(
    _ sign: Expression.Sign,
    _ left: Valued,
    _ right: Valued,
    _ divisor: Expression
  ) throws(Worked.Unknown) -> Valued {
    switch sign {
    case .plus:
      return Valued(
        value: left.value + right.value,
        dimension: left.dimension.joined(with: right.dimension)
      )
    case .minus:
      return Valued(
        value: left.value - right.value,
        dimension: left.dimension.joined(with: right.dimension)
      )
    case .times:
      return Valued(
        value: try held(left.value * right.value),
        dimension: left.dimension.times(right.dimension) ?? .number
      )
    case .of:
      return Valued(
        value: try held(left.value * right.value),
        dimension: left.dimension.portion(of: right.dimension) ?? .number
      )
    case .over:
      guard let quotient = left.value.divided(by: right.value) else {
        let name = if case .figure(let name) = divisor { "\(name) is" } else { "what divides is" }
        throw Worked.Unknown(reason: "\(name) 0, and nothing can be divided by that")
      }
      return Valued(
        value: try held(quotient),
        dimension: left.dimension.over(right.dimension) ?? .number
      )
    }
  }

  /// The value, or throws when it has more digits than any amount rests on.
  private func held(_ value: Exact) throws(Worked.Unknown) -> Exact {
    if value.digits <= Exact.mostDigits { return value }
    throw Worked.Unknown(
      reason: "a value on the way to it has more than \(Exact.mostDigits) digits"
    )
  }

  // MARK: Names

  private func figure(
    _ name: FigureName,
    on page: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    let (value, dimension) = (look(name, on: page), agreement.dimension(of: name))
    trace.note(name.description, value, dimension, place(of: name, on: page))
    return Valued(value: try value.get(), dimension: dimension)
  }

  /// Where the figure of a series is written.
  private func place(of name: FigureName, on page: Int) -> SourceRange? {
    if case .series(let series) = name { pages[page].series[series]?.range } else { nil }
  }

  private func look(_ name: FigureName, on page: Int) -> Result<Exact, Worked.Unknown> {
    let period = pages[page].period
    switch name {
    case .definition(let name):
      let constant = agreement.definition(name).flatMap { Expression.Constant($0.value) }
      return constant.map { .success(Exact($0.value)) } ?? unknown("\(name) is no figure")
    case .formula(let name):
      guard let formula = agreement.formula(name) else {
        return unknown("nothing works out \(name)")
      }
      return work(formula, on: page).value
    case .series(let name):
      guard let figure = pages[page].series[name] else {
        return unknown("no figure of \(name) is given for \(period)", isOpen: true)
      }
      return .success(Exact(figure.value))
    case .level(let name, let facet): return self.facet(facet, of: name, on: page)
    case .credit(let name, let facet): return credit(name, facet, page)
    case .daysOfPeriod:
      return .success(Exact(Int(period.end.daysSinceEpoch - period.first.daysSinceEpoch)))
    case .lengthOfPeriod: return .success(agreement.length(of: period))
    }
  }

  private func facet(
    _ facet: FigureName.LevelFacet,
    of name: String,
    on page: Int
  ) -> Result<Exact, Worked.Unknown> {
    guard let level = agreement.level(name) else { return unknown("there is no level \(name)") }
    let scale = level.unit == .time ? Ratio(1, 1_000_000) : .one
    if facet == .goal {
      return level.goal.map { .success(Exact($0.value * scale)) } ?? unknown("\(name) has no goal")
    }
    let period = pages[page].period
    guard let figures = pages[page].levels[name] else {
      return unknown("\(name) has no reading in \(period)")
    }
    switch facet {
    case .attained, .goal, .shortfall:
      if facet == .shortfall, figures.isMet == true { return .success(.zero) }
      guard let attained = figures.attained else {
        return unknown("\(name) has no reading in \(period)", isOpen: figures.isOpen)
      }
      guard facet == .shortfall, let goal = level.goal else {
        return .success(Exact(attained * scale))
      }
      let short = goal.side == .atLeast ? goal.value - attained : attained - goal.value
      return .success(max(.zero, Exact(short * scale)))
    case .good, .counted, .missed, .down, .agreed:
      guard let counts = figures.counts else {
        return unknown(
          "of \(name) only what it attained is known in \(period)",
          isOpen: figures.isOpen
        )
      }
      return .success(counts.facet(facet))
    }
  }

  private func unknown(_ reason: String, isOpen: Bool = false) -> Result<Exact, Worked.Unknown> {
    .failure(Worked.Unknown(reason: reason, isOpen: isOpen))
  }
}

extension LevelFigures.Counts {
  fileprivate func facet(_ facet: FigureName.LevelFacet) -> Exact {
    let number =
      switch facet {
      case .good: good
      case .missed, .down: counted - good
      case .counted, .agreed, .attained, .goal, .shortfall: counted
      }
    return Exact(Ratio(Int128(number), isTime ? 1_000_000 : 1))
  }
}

extension Expression.Combination {
  /// What several values make; there is at least one.
  func combine(_ values: [Exact]) -> Exact {
    let count = Exact(values.count)
    switch self {
    case .sum: return values.reduce(.zero, +)
    case .mean: return values.reduce(.zero, +).divided(by: count) ?? .zero
    case .greatest: return values.max() ?? .zero
    case .least: return values.min() ?? .zero
    case .median:
      let sorted = values.sorted()
      let middle = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
      return middle.divided(by: Exact(2)) ?? .zero
    }
  }
}
