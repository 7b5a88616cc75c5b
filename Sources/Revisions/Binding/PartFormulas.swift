import Agreements
import Diagnostics
import Quantities

/// The formulas of an agreement as they are worked out for a part of a period: amounts for the period count
/// by days, amounts for one of something count whole, and what is neither is told.
struct PartFormulas {
  /// Why formulas cannot be worked out for a part, and what to write instead.
  struct Unclear: Hashable {
    let reason: String
    let place: SourceRange
    let remedy: String
  }

  /// How an amount stands in a formula.
  private enum Standing {
    /// By itself, or under shares: it is one for the period.
    case alone

    /// Times a number of things, or against another amount: it may be one for each of them.
    case counted
  }

  private let agreement: Agreement
  private let share: Ratio
  private let period: String

  /// The definitions whose amounts count by days, in the order in which they are met.
  private(set) var definitions: [String] = []

  /// The series whose figures are amounts, in the order in which they are met.
  private(set) var series: [String] = []

  /// Amounts that stand in formulas themselves: the term and what is written.
  private(set) var written: [(term: String, whole: Money)] = []

  /// What cannot be worked out.
  private(set) var unclear: [Unclear] = []

  /// The lines by their names, as they are worked out for the part.
  private var lines: [String: Expression] = [:]

  // The formula that is gone through, for what is told of it.
  private var formula: Formula?

  /// Goes through the formulas of an agreement.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - share: The days of the part as a share of those of the period.
  init(_ agreement: Agreement, share: Ratio) {
    self.agreement = agreement
    self.share = share
    period =
      switch agreement.periods {
      case .quarter: "quarter"
      case .year: "year"
      default: "month"
      }
    for credit in agreement.credits where agreement.definition(credit.base) == nil {
      let isLine = agreement.formula(credit.base) != nil
      _ = named(isLine ? .formula(credit.base) : .series(credit.base), .alone)
    }
  }

  // MARK: The agreement of the part

  /// The agreement with its formulas as the part works them out.
  mutating func cut() -> Agreement {
    var agreement = agreement
    agreement.workedCredits = agreement.workedCredits.map { credit in
      WorkedCredit(
        name: credit.name,
        amount: cut(credit.amount),
        cap: credit.cap.map { cut($0) },
        owedBy: credit.owedBy,
        citation: credit.citation
      )
    }
    agreement.calculations = agreement.calculations.map { calculation in
      Calculation(
        name: calculation.name,
        formulas: calculation.formulas.map { line in
          line.with(self.line(line.name, .alone) ?? line.expression)
        },
        citation: calculation.citation
      )
    }
    return agreement
  }

  private mutating func cut(_ formula: Formula) -> Formula {
    let outer = self.formula
    self.formula = formula
    defer { self.formula = outer }
    return formula.with(part(of: formula.expression, .alone))
  }

  // A line is cut once; where it is counted too, its amounts are looked at again for that.
  private mutating func line(_ name: String, _ standing: Standing) -> Expression? {
    if let known = lines[name], standing == .alone { return known }
    guard let line = agreement.formula(name) else { return nil }
    let outer = formula
    formula = line
    defer { formula = outer }
    let expression = part(of: line.expression, standing)
    lines[name] = lines[name] ?? expression
    return expression
  }

  // MARK: Expressions

  private mutating func part(of expression: Expression, _ standing: Standing) -> Expression {
    switch expression {
    case .constant(let constant): return .constant(part(of: constant, standing))
    case .figure(let name): return named(name, standing)
    case .join(let sign, let left, let right): return joined(sign, left, right, standing)
    case .staged(let inner, let stage):
      return .staged(part(of: inner, standing), part(of: stage, standing))
    case .combined(let combination, let parts):
      return .combined(combination, parts.map { part(of: $0, standing) })
    case .choice(let test, let first, let second):
      look(at: test)
      return .choice(test, part(of: first, standing), part(of: second, standing))
    case .lookup(let lookup):
      look(at: lookup, standing)
      return expression
    case .days: return expression
    case .periods, .count, .streak:
      tell("looks at other \(period)s than the one that is split")
      return expression
    }
  }

  private mutating func joined(
    _ sign: Expression.Sign,
    _ left: Expression,
    _ right: Expression,
    _ standing: Standing
  ) -> Expression {
    switch sign {
    case .plus, .minus: return .join(sign, part(of: left, standing), part(of: right, standing))
    case .times, .of:
      let first = part(of: left, counts(right) ? .counted : standing)
      return .join(sign, first, part(of: right, counts(left) ? .counted : standing))
    case .over:
      let first = part(of: left, counts(right) ? .counted : standing)
      return .join(sign, first, part(of: right, .counted))
    }
  }

  /// True of a number of things or a length: of neither a share, nor an amount, nor a number that is written.
  private func counts(_ expression: Expression) -> Bool {
    if case .constant = expression { return false }
    let dimension = agreement.dimension(of: expression)
    return dimension == .number || dimension == .time
  }

  private mutating func part(of stage: Expression.Stage, _ standing: Standing)
    -> Expression.Stage
  {
    switch stage {
    case .atMost(let other): return .atMost(part(of: other, standing))
    case .atLeast(let other): return .atLeast(part(of: other, standing))
    case .otherwise(let other): return .otherwise(part(of: other, standing))
    case .onlyIf(let test):
      look(at: test)
      return stage
    case .rounded: return stage
    }
  }

  // MARK: Values

  private mutating func named(_ name: FigureName, _ standing: Standing) -> Expression {
    switch name {
    case .definition(let name):
      if let value = agreement.definition(name)?.value, counts(value, name, standing),
        !definitions.contains(name)
      {
        definitions.append(name)
      }
    case .formula(let name): _ = line(name, standing)
    case .series(let name):
      if agreement.dimension(of: .series(name)) != .money {
        tell("looks at \(name), whose figures are of whole \(period)s")
      } else if !series.contains(name) {
        series.append(name)
      }
    case .daysOfPeriod, .lengthOfPeriod: tell("looks at \(name), which are those of the whole one")
    case .level, .credit: break
    }
    return .figure(name)
  }

  private mutating func part(of constant: Expression.Constant, _ standing: Standing)
    -> Expression.Constant
  {
    guard constant.dimension == .money, constant.value != .zero,
      let policy = agreement.money, constant.isForPeriod ?? (standing == .alone)
    else {
      if constant.dimension == .money, constant.isForPeriod == nil, constant.value != .zero {
        tellUntold(constant.words)
      }
      return constant
    }
    let unit = Money(minorUnits: 1, policy.currency).inMainUnits
    let units = Int64(clamping: (constant.value / unit).rounded(.halfEven))
    written.append((formula?.name ?? "", Money(minorUnits: units, policy.currency)))
    let part = Int64(clamping: (constant.value * share / unit).rounded(policy.rounding))
    return Expression.Constant(
      value: Money(minorUnits: part, policy.currency).inMainUnits,
      dimension: .money,
      words: constant.words
    )
  }

  /// True of an amount that counts by days; tells one of which nothing says so.
  private mutating func counts(_ value: Literal, _ name: String, _ standing: Standing) -> Bool {
    guard let constant = Expression.Constant(value), constant.dimension == .money else {
      return false
    }
    if let isForPeriod = constant.isForPeriod { return isForPeriod }
    if standing == .alone { return true }
    tellUntold("\(name), \(constant.words),")
    return false
  }

  // MARK: Tables and tests

  private mutating func look(at lookup: TableLookup, _ standing: Standing) {
    guard let table = agreement.table(lookup.table), let column = table.output(lookup.output) else {
      return
    }
    let answers = table.rows.compactMap { Expression.Constant($0.answers[column]) }
    switch lookup.way {
    case .row:
      for case .figure(let name) in table.inputs { look(at: .figure(name), inRowsOf: table) }
    case .eachSlice(let quantity):
      return look(at: quantity, inRowsOf: table)
    case .slicesEntered(let quantity), .straightLines(let quantity):
      look(at: quantity, inRowsOf: table)
    }
    if answers.contains(where: { $0.dimension == .money && $0.isForPeriod != false }) {
      tell("takes amounts of \(table.id), which are for whole \(period)s")
    }
  }

  private mutating func look(at value: Expression, inRowsOf table: RuleTable) {
    if agreement.dimension(of: value) == .money {
      tell("looks amounts up in \(table.id), whose rows are for whole \(period)s")
    }
    _ = part(of: value, .counted)
  }

  private mutating func look(at test: FigureTest) {
    switch test {
    case .compare(let left, _, let right):
      if agreement.dimension(of: left) == .money {
        return tell("compares amounts, which are for whole \(period)s")
      }
      for side in [left, right] { _ = part(of: side, .counted) }
    case .level: break
    case .not(let inner): look(at: inner)
    case .all(let parts), .any(let parts): for part in parts { look(at: part) }
    }
  }

  // MARK: Telling

  private mutating func tellUntold(_ words: String) {
    tell(
      "does not say what \(words) is for",
      remedy:
        "write what it is for, such as `per \(period)` or `per outage`, behind the amount, or "
    )
  }

  private mutating func tell(_ reason: String, remedy: String = "") {
    guard let formula else { return }
    let unclear = Unclear(
      reason: "\(formula.name) \(reason)",
      place: formula.citation.range,
      remedy: remedy + "let the whole period be old or new"
    )
    if !self.unclear.contains(unclear) { self.unclear.append(unclear) }
  }
}

extension Formula {
  fileprivate func with(_ expression: Expression) -> Formula {
    Formula(name: name, expression: expression, dimension: dimension, citation: citation)
  }
}

extension Expression.Constant {
  /// True of an amount for a length of time such as a month, false of one for each of something, nil where
  /// it does not say.
  fileprivate var isForPeriod: Bool? {
    let words = words.split(separator: " ")
    guard let per = words.lastIndex(of: "per"), let unit = words.dropFirst(per + 1).first else {
      return nil
    }
    return ["month", "quarter", "year"].contains(unit)
  }
}
