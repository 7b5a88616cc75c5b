package import Quantities

extension Agreement {
  /// True when what it works out in a period hangs on periods before it.
  package var looksBack: Bool {
    calculations.contains { $0.formulas.contains { $0.expression.looksBack } }
      || workedCredits.contains {
        $0.amount.expression.looksBack || ($0.cap?.expression.looksBack ?? false)
      } || governance.creditTerms.contains { $0.earnBack != nil }
      || governance.rights.contains { $0.triggers.contains(where: \.looksBack) }
      || governance.endings.contains { $0.triggers.contains { $0.trigger.looksBack } }
  }

  /// The periods that the statement of one takes: those from the first of the term where it looks back, and
  /// itself, in order.
  package func periodsLookedAt(for period: CalendarPeriod) -> [CalendarPeriod] {
    guard looksBack else { return [period] }
    let first = CalendarPeriod(period.length, holding: inForce.first)
    return settlementPeriods(from: min(first, period), to: period)
  }
}

extension Trigger {
  /// True when the results of several periods give it.
  fileprivate var looksBack: Bool {
    switch self {
    case .event, .late: false
    case .attained(_, _, let periods): periods > 1
    case .missed(_, _, let periods), .capReached(_, _, let periods): periods > 1
    }
  }
}
