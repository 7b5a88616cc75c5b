/// Which periods are looked at; those before the agreement do not exist, and are left out.
package enum PeriodWindow: Hashable, Sendable {
  /// So many up to this one, this one included.
  case last(Int)

  /// So many before this one.
  case before(Int)

  /// Those of the year of the agreement that holds this one, up to this one.
  case contractYear

  /// Those of the calendar year, up to this one.
  case calendarYear

  /// All up to this one.
  case term
}

/// How the values of several periods make one.
package enum PeriodCombination: Hashable, Sendable {
  /// The value of the one period looked at.
  case only

  /// All of them, as several values of one period are.
  case combined(Expression.Combination)
}
