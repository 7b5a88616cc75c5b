import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// Looks up the names of a formula and says which of its units do not fit.
  mutating func typed(_ syntax: FormulaSyntax) -> Typed? {
    guard let typed = typedOrGoingOn(syntax) else { return nil }
    guard let name = typed.goesOnFrom else { return typed }
    if let start = starts.last {
      startingUnits.append((name, start.dimension, start.phrase))
      return Typed(expression: typed.expression, dimension: start.dimension)
    }
    if !openFormulas.contains(name) {
      guard var known = formula(name) else { return nil }
      known.expression = typed.expression
      return known
    }
    findings.add(
      .circularRule,
      "\(name) goes on from the period before, and nothing says from what it starts",
      at: syntax.phrase,
      remedy: "write `(\(syntax.phrase.text), or 0 where not known)`, with the unit of \(name)"
    )
    return nil
  }

  private mutating func typedOrGoingOn(_ syntax: FormulaSyntax) -> Typed? {
    switch syntax {
    case .words(let phrase): return value(phrase)
    case .period(let isLength, let unit, _):
      tellOtherPeriods(unit)
      return isLength
        ? Typed(expression: .figure(.lengthOfPeriod), dimension: .time)
        : Typed(expression: .figure(.daysOfPeriod), dimension: .number, isCount: true)
    case .join(let sign, let left, let right): return joined(sign, left, right)
    case .staged(let inner, let stage, let phrase): return staged(inner, stage, phrase)
    case .combined(let combination, let parts, let phrase):
      return combined(combination, parts, phrase)
    case .choice(let test, let first, let second, let phrase):
      return choice(test, first, second, phrase)
    case .answer(let table, let level): return answer(table, for: level)
    case .slices(let quantity, let table, let areEntered, _):
      return slices(quantity, table, areEntered: areEntered)
    case .lines(let table, let point, _): return lines(table, at: point)
    case .days(let first, let last, _):
      guard let from = date(first), let to = date(last) else { return nil }
      return Typed(
        expression: .days(from: from.expression, to: to.expression),
        dimension: .number,
        isCount: true
      )
    case .periods(let combination, let inner, let window):
      return periods(combination, inner, window)
    case .count(let test, let window):
      tellOtherPeriods(window.unit)
      return typed(test).map {
        Typed(expression: .count($0, window.window), dimension: .number, isCount: true)
      }
    case .streak(let test, let unit):
      tellOtherPeriods(unit)
      return typed(test).map {
        Typed(expression: .streak($0), dimension: .number, isCount: true)
      }
    }
  }

  /// Looks up the names of a test.
  mutating func typed(_ test: FormulaSyntax.Test) -> FigureTest? {
    switch test {
    case .compare(let left, let comparison, let right, let phrase):
      let pair = (typed(left), typed(right))
      guard let first = pair.0, let second = pair.1, fit(first, second, "compared", phrase) else {
        return nil
      }
      return .compare(first.expression, comparison, second.expression)
    case .level(let phrase, let isMet):
      guard declaredNames["level"]?.contains(phrase.name) ?? false else {
        tellUnknown(phrase, "level", among: declaredNames["level"] ?? [])
        return nil
      }
      if let level = agreement.level(phrase.name), level.goal == nil {
        findings.add(
          .wrongType,
          "\(level.name) has no goal, so it is never met or missed",
          at: phrase
        )
      }
      return .level(phrase.name, isMet: isMet)
    case .not(let inner): return typed(inner).map { .not($0) }
    case .all(let parts): return tests(parts).map { .all($0) }
    case .any(let parts): return tests(parts).map { .any($0) }
    }
  }

  private mutating func tests(_ parts: [FormulaSyntax.Test]) -> [FigureTest]? {
    let read = parts.map { typed($0) }
    return read.contains { $0 == nil } ? nil : read.compactMap(\.self)
  }

  // MARK: Joining

  private mutating func joined(
    _ sign: Expression.Sign,
    _ left: FormulaSyntax,
    _ right: FormulaSyntax
  ) -> Typed? {
    let pair = (typed(left), typed(right))
    guard let first = pair.0, let second = pair.1 else { return nil }
    let phrase = left.phrase.through(right.phrase)
    let dimension: Dimension?
    switch sign {
    case .plus, .minus:
      let verb = sign == .plus ? "added" : "taken from one another"
      guard fit(first, second, verb, phrase) else { return nil }
      dimension = first.dimension.joined(with: second.dimension)
    case .times: dimension = first.dimension.times(second.dimension)
    case .of: dimension = first.dimension.portion(of: second.dimension)
    case .over: dimension = first.dimension.over(second.dimension)
    }
    guard let dimension, dimension != .date else {
      findings.add(
        .wrongType,
        "dates cannot be reckoned with",
        at: phrase,
        remedy: "write `days from FIRST to LAST`"
      )
      return nil
    }
    // A product or a quotient may be a share or an amount of any length, whatever its parts are.
    let isSum = sign == .plus || sign == .minus
    return Typed(
      expression: .join(sign, first.expression, second.expression),
      dimension: dimension,
      isCount: isSum && (first.isCount || second.isCount) || sign == .of && second.isCount,
      per: isSum ? first.per ?? second.per : nil
    )
  }

  /// True when two values can be added or compared; says so when they cannot.
  private mutating func fit(_ first: Typed, _ second: Typed, _ verb: String, _ phrase: Phrase)
    -> Bool
  {
    guard first.dimension.fits(second.dimension) else {
      findings.add(
        .wrongType,
        "\(first.dimension.noun) and \(second.dimension.noun) cannot be \(verb)",
        at: phrase
      )
      return false
    }
    if let one = first.per, let other = second.per, one != other {
      findings.add(
        .wrongType,
        "an amount per \(one) and an amount per \(other) cannot be \(verb)",
        at: phrase,
        remedy: "bring both to one length first, such as `annual-fee / 12`"
      )
      return false
    }
    let shares = [first, second].filter { $0.dimension == .share }
    guard shares.count == 1, let number = [first, second].first(where: \.isCount) else {
      return true
    }
    tellNumberBesideShare(number, verb, phrase)
    return false
  }

  private mutating func tellNumberBesideShare(_ number: Typed, _ verb: String, _ phrase: Phrase) {
    guard case .constant(let constant) = number.expression else {
      findings.add(
        .wrongType,
        "a share and a number cannot be \(verb)",
        at: phrase,
        remedy: "make the number a share of a whole: divide it by what it is a part of"
      )
      return
    }
    findings.add(
      .wrongType,
      "a share and the number \(constant.words) cannot be \(verb)",
      at: phrase,
      remedy: "write `\(constant.words) %`, if that is meant"
    )
  }

  private mutating func combined(
    _ combination: Expression.Combination,
    _ parts: [FormulaSyntax],
    _ phrase: Phrase
  ) -> Typed? {
    let read = parts.map { typed($0) }
    guard let first = read.first ?? nil, !read.contains(where: { $0 == nil }) else { return nil }
    var dimension = first.dimension
    for part in read.dropFirst().compactMap(\.self) {
      guard fit(first, part, "taken together", phrase) else { return nil }
      dimension = dimension.joined(with: part.dimension)
    }
    let known = read.compactMap(\.self)
    return Typed(
      expression: .combined(combination, known.map(\.expression)),
      dimension: dimension,
      isCount: known.contains(where: \.isCount),
      per: known.lazy.compactMap(\.per).first
    )
  }

  private mutating func choice(
    _ test: FormulaSyntax.Test,
    _ first: FormulaSyntax,
    _ second: FormulaSyntax,
    _ phrase: Phrase
  ) -> Typed? {
    let read = (typed(test), typed(first), typed(second))
    guard let test = read.0, let first = read.1, let second = read.2,
      fit(first, second, "chosen between", phrase)
    else { return nil }
    return Typed(
      expression: .choice(test, first.expression, second.expression),
      dimension: first.dimension.joined(with: second.dimension),
      isCount: first.isCount || second.isCount,
      per: first.per ?? second.per
    )
  }

  private mutating func date(_ syntax: FormulaSyntax) -> Typed? {
    guard let typed = typed(syntax) else { return nil }
    guard typed.dimension == .date else {
      findings.add(
        .wrongType,
        "this is \(typed.dimension.noun); expected is a date",
        at: syntax.phrase
      )
      return nil
    }
    return typed
  }

  // MARK: Stages

  private mutating func staged(
    _ inner: FormulaSyntax,
    _ stage: FormulaSyntax.Stage,
    _ phrase: Phrase
  ) -> Typed? {
    if case .otherwise(let start) = stage { return replaced(inner, by: start, phrase) }
    guard var typed = typed(inner) else { return nil }
    switch stage {
    case .otherwise: break
    case .atMost(let limit), .atLeast(let limit):
      guard let other = self.typed(limit), fit(typed, other, "held against one another", phrase)
      else { return nil }
      let isMost = if case .atMost = stage { true } else { false }
      typed.expression = .staged(
        typed.expression,
        isMost ? .atMost(other.expression) : .atLeast(other.expression)
      )
    case .onlyIf(let test):
      guard let test = self.typed(test) else { return nil }
      typed.expression = .staged(typed.expression, .onlyIf(test))
    case .whole(let areStartedCounted):
      guard typed.dimension.isPlain else {
        findings.add(
          .wrongType,
          "only a number of them can be full or started, and this is \(typed.dimension.noun)",
          at: inner.phrase,
          remedy: "divide it first: `down / 30 min, full ones only`"
        )
        return nil
      }
      let words = areStartedCounted ? "each started one counts" : "full ones only"
      let rule = areStartedCounted ? Rounding.up : .towardsZero
      typed.expression = .staged(typed.expression, .rounded(rule, to: .one, words: words))
    case .rounded(let rule, let step): return rounded(typed, rule, step)
    }
    return typed
  }

  private mutating func replaced(
    _ inner: FormulaSyntax,
    by start: FormulaSyntax,
    _ phrase: Phrase
  ) -> Typed? {
    guard let other = self.typed(start) else { return nil }
    // Wherever inside of it a value goes on from the period before, this is what it starts from.
    starts.append((other.dimension, start.phrase))
    defer { starts.removeLast() }
    guard var typed = self.typed(inner), fit(typed, other, "held against one another", phrase)
    else {
      return nil
    }
    typed.expression = .staged(typed.expression, .otherwise(other.expression))
    return typed
  }

  private mutating func rounded(_ typed: Typed, _ rule: Phrase, _ step: Phrase) -> Typed? {
    guard let rounding = Rounding(rawValue: rule.text) else {
      let known = Rounding.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      findings.add(
        .unreadPhrase,
        "there is no rounding `\(rule.text)`",
        at: rule,
        remedy: "the roundings are \(known)"
      )
      return nil
    }
    guard let constant = Written.constant(step), constant.value > .zero else {
      Complaint.add(to: &findings, about: step, wanted: "a step such as `0.01` or `0.01 %`")
      return nil
    }
    let isPlainOfMoney = typed.dimension == .money && constant.dimension == .number
    guard typed.dimension.fits(constant.dimension) || isPlainOfMoney else {
      findings.add(
        .wrongType,
        "\(typed.dimension.noun) cannot be rounded to \(constant.dimension.noun)",
        at: step
      )
      return nil
    }
    let words = "rounded \(rule.text) to \(step.text)"
    var rounded = typed
    rounded.expression = .staged(
      typed.expression,
      .rounded(rounding, to: constant.value, words: words)
    )
    return rounded
  }

  // MARK: Periods

  private mutating func periods(
    _ combination: PeriodCombination,
    _ inner: FormulaSyntax,
    _ window: FormulaSyntax.Window
  ) -> Typed? {
    tellOtherPeriods(window.unit)
    if case .before = window.window { return before(combination, inner, window) }
    guard var typed = typed(inner) else { return nil }
    typed.expression = .periods(combination, typed.expression, window.window)
    return typed
  }

  // What an earlier period came to is known before this one is worked out, so it makes no circle.
  private mutating func before(
    _ combination: PeriodCombination,
    _ inner: FormulaSyntax,
    _ window: FormulaSyntax.Window
  ) -> Typed? {
    if case .words(let phrase) = inner, case .formula(let name)? = figureName(phrase.name) {
      return Typed(
        expression: .periods(combination, .figure(.formula(name)), window.window),
        dimension: .number,
        goesOnFrom: name
      )
    }
    guard var typed = typed(inner) else { return nil }
    typed.expression = .periods(combination, typed.expression, window.window)
    return typed
  }

  private mutating func tellOtherPeriods(_ unit: Phrase?) {
    guard let unit, !unit.text.hasPrefix("period") else { return }
    let words: [CalendarPeriod.Length: String] = [
      .month: "month", .quarter: "quarter", .year: "year",
    ]
    guard let length = agreement.periods, let word = words[length], !unit.text.hasPrefix(word)
    else {
      return
    }
    findings.add(
      .wrongType,
      "values are worked out by the \(word), and `\(unit.text)` is another length",
      at: unit,
      remedy: "write `\(word)` or `period`, one or several"
    )
  }
}
