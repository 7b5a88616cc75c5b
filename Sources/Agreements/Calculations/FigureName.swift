/// What the name of a value leads to.
package enum FigureName: Hashable, Sendable {
  /// A value the text defines.
  case definition(String)

  /// A value that is worked out.
  case formula(String)

  /// A figure from outside, one a period.
  case series(String)

  /// Something a level brings.
  case level(String, LevelFacet)

  /// Something a credit comes to.
  case credit(String, CreditFacet)

  /// The number of days of the period.
  case daysOfPeriod

  /// The length of the period, from its first instant to its last in the agreement's zone.
  case lengthOfPeriod

  /// What is asked of a level.
  package enum LevelFacet: String, CaseIterable, Hashable, Sendable {
    /// What it attained.
    case attained

    /// What it is to attain.
    case goal

    /// How far it fell short of its goal, nought when it reached it.
    case shortfall

    /// What was good: subjects, or time.
    case good

    /// What was counted: subjects, or time.
    case counted

    /// What was counted and not good.
    case missed

    /// Time that was down, of an availability.
    case down

    /// Time that was agreed, of an availability.
    case agreed
  }

  /// What is asked of a credit.
  package enum CreditFacet: String, CaseIterable, Hashable, Sendable {
    /// What is owed, rounded.
    case payable

    /// What would be owed without its cap, exact.
    case sum
  }
}

extension FigureName: CustomStringConvertible {
  /// The name as the text writes it.
  package var description: String {
    switch self {
    case .definition(let name), .formula(let name), .series(let name), .level(let name, .attained):
      name
    case .level(let name, let facet): "\(name).\(facet.rawValue)"
    case .credit(let name, let facet): "\(name).\(facet.rawValue)"
    case .daysOfPeriod: "days of the period"
    case .lengthOfPeriod: "length of the period"
    }
  }
}
