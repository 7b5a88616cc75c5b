package import Quantities

/// What stands behind a figure of a population.
package struct FigureDetail: Sendable {
  /// Who was counted and who was left out; of a share `met` are the good ones, of any other figure
  /// all that count.
  package let members: ShareDetail

  /// The other population of a rate, or nil.
  package let rated: ShareDetail?

  /// The days that were looked at, or nil when no stretch of days has passed yet.
  package let window: Interval?

  /// Of how many stretches of days this is the worst.
  package let stretches: Int

  /// How many members count.
  package var counted: Int { members.met + members.missed.count }
}
