package import Quantities

/// What follows when a duty is late.
package enum LateEffect: Hashable, Sendable {
  /// Which part of a stretch of lateness counts.
  package enum Part: String, CaseIterable, Sendable {
    /// A stretch that has begun counts whole.
    case started

    /// A stretch counts once it is over.
    case full

    /// Each stretch counts as far as it has come.
    case proRata = "pro rata"
  }

  /// A stretch of lateness for which an amount is owed again.
  package struct Stretch: Hashable, Sendable {
    /// How long it is.
    package let length: Limit

    /// Which part of one counts.
    package let part: Part

    /// Creates a stretch.
    package init(_ length: Limit, _ part: Part) {
      self.length = length
      self.part = part
    }
  }

  /// An amount, once or for each stretch of lateness.
  case amount(AmountRule, per: Stretch?, atMost: AmountRule?)

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
