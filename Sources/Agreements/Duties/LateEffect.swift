package import Quantities

/// What follows when a duty is late.
package enum LateEffect: Hashable, Sendable {
  /// An amount, once or for each stretch of lateness that has begun.
  case amount(AmountRule, perStarted: Limit?, atMost: AmountRule?)

  /// Interest by the year on what is owed, in full words as written.
  case interest(Percent, isCompound: Bool, dayCount: String)

  /// A clock or a level is excused for the subject: its data, its verdict or its money.
  case excuse(String, acts: String)

  /// What another duty brought stands as it is.
  case stands(String)

  /// Somebody is told.
  case tells(RolePath)

  /// A ladder is climbed.
  case climbs(String)

  /// The other side may end the agreement by an ending.
  case mayEnd(String)

  /// Nothing, for a reason.
  case nothing(String)
}
