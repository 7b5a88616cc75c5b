import Agreements

/// A level that is a figure of a population, with everything found.
struct FigurePlan: Sendable {
  let level: ServiceLevel
  let figure: Figure

  /// The population, and for a rate the other one.
  let members: [MembersPlan]

  /// How many units of its values are one: a field with decimals is counted in its last decimal.
  let scale: Int64

  /// Which days it looks at.
  var window: LevelWindow { figure.population.window }
}
