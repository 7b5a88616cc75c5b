package import Quantities

/// How a credit is earned back.
package struct EarnBack: Hashable, Sendable {
  /// The share of the credit that comes back.
  package let share: Percent

  /// How many periods the level must meet its goal in.
  package let months: Int64

  /// True when it must meet its goal in each of them, false when over all of them.
  package let isInEach: Bool

  /// The period after the miss in which it is booked, from 1.
  package let booked: Int

  /// Creates an earn back.
  package init(share: Percent, months: Int64, isInEach: Bool, booked: Int) {
    self.share = share
    self.months = months
    self.isInEach = isInEach
    self.booked = booked
  }
}
