import Agreements
import Quantities

extension Resolver {
  /// A goal that was read; `none` has no bound.
  typealias ReadGoal = (bound: Goal?, phrase: Phrase)

  /// Reads `95 %`, `>= 40`, `<= 30 min`, `at most 5 %` or `none`.
  mutating func goal(_ phrase: Phrase, _ measure: ServiceLevel.Measure?) -> ReadGoal? {
    if phrase.text == "none" { return (nil, phrase) }
    guard let goal = Written.goal(phrase) else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "a share such as `99.9 %`, or a bound such as `<= 30 min` or `>= 40`"
      )
      return nil
    }
    if let measure, !measure.takes(goal.unit) {
      findings.add(
        .wrongType,
        "`\(phrase.text)` is \(goal.unit.words); the level measures \(measure.unit.words)",
        at: phrase
      )
      return nil
    }
    return (goal, phrase)
  }
}

extension ServiceLevel.Measure {
  /// What is measured; a rate is a share as well as a number.
  var unit: FigureUnit {
    if case .figure(let figure) = self { figure.unit } else { .share }
  }

  /// True when a goal in the unit may bound it.
  fileprivate func takes(_ unit: FigureUnit) -> Bool {
    if case .figure(let figure) = self, case .rate = figure.statistic { return unit != .time }
    return unit == self.unit
  }
}

extension FigureUnit {
  /// What it counts, with its article.
  var words: String {
    switch self {
    case .share: "a share"
    case .number: "a number"
    case .time: "a length of time"
    }
  }
}

extension Written {
  /// A goal: a share stands alone, any other bound says which side of it is good.
  static func goal(_ phrase: Phrase) -> Goal? {
    if let percent = percent(phrase) { return Goal(percent) }
    let marks: [(String, Goal.Side)] = [
      (">=", .atLeast), ("<=", .atMost), ("at least ", .atLeast), ("at most ", .atMost),
    ]
    for (mark, side) in marks where phrase.text.hasPrefix(mark) {
      let start = phrase.bytes.lowerBound + mark.utf8.count
      return bound(phrase.cut(start..<phrase.bytes.upperBound).trimmed).map { Goal(side, $0) }
    }
    return nil
  }

  /// The bound alone: a share, a length of time or a number.
  static func bound(_ phrase: Phrase) -> Goal.Bound? {
    if let percent = percent(phrase) { return .share(percent) }
    if let span = exactSpan(phrase) { return .time(span) }
    return number(phrase.text).map { .number($0.ratio, decimals: $0.decimals) }
  }
}
