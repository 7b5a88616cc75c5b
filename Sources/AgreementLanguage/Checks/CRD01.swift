import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// CRD01: credits without a cap, or with one that no sum reaches.
  package static let noCap = Rule(
    "CRD01",
    .error,
    "credits without a cap, or with one that no sum reaches",
    why: "Either the liability is open, or the cap is decoration.",
    wrong: "a credit without `cap`",
    instead: "`cap: 15 % of monthly-fee`",
    check: MissingCap.check
  )
}

/// Looks for credits without a cap, and for caps that the worst period cannot reach.
private enum MissingCap {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.credit).compactMap { credit in
      if let worked = text.agreement.workedCredit(credit.name), worked.stopsByItself { return nil }
      guard let cap = credit.value("cap") else {
        return Rule.noCap.finding(
          "credit \(credit.name) has no cap",
          at: credit.namePhrase,
          remedy: "add `cap: 15 % of AMOUNT, shared pro rata by largest remainder`"
        )
      }
      guard let resolved = text.agreement.credits.first(where: { $0.name == credit.name }),
        let percent = resolved.cap?.percent, let worst = worst(resolved, text),
        worst < percent.fraction
      else { return nil }
      return Rule.noCap.finding(
        "the worst period earns \((worst * Ratio(100)).decimal(places: 0)) %, "
          + "so a cap of \(percent) is never reached",
        at: cap,
        remedy: "lower the cap, or leave nothing to chance and say what it guards against"
      )
    }
  }

  /// The sum of the greatest credit of each level.
  private static func worst(_ credit: Credit, _ text: Checking) -> Ratio? {
    guard let table = text.agreement.table(credit.bands), let column = table.output(credit.output),
      let levels = table.inputs.firstIndex(of: .level)
    else { return nil }
    var worst: [String: Ratio] = [:]
    for row in table.rows {
      guard case .percent(let percent, _) = row.answers[column] else { continue }
      for level in text.agreement.levels where row.tests[levels].allows(level.name) {
        worst[level.name] = max(worst[level.name] ?? .zero, percent.fraction)
      }
    }
    return worst.values.reduce(.zero, +)
  }
}

extension WorkedCredit {
  /// True when its own amount stops somewhere, wherever in the formula that stands.
  fileprivate var stopsByItself: Bool { amount.expression.stops }
}

extension Expression {
  fileprivate var stops: Bool {
    switch self {
    case .staged(_, .atMost): true
    case .staged(let inner, _): inner.stops
    case .combined(.least, _): true
    case .choice(_, let first, let second): first.stops && second.stops
    case .constant: true
    default: false
    }
  }
}
