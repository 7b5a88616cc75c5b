package import Agreements

/// How far the sides are apart on one level.
package struct LevelGap: Sendable {
  /// What the sides say, put together.
  package enum Outcome: Sendable {
    /// Every bound from the first to the second would be signed by both: the least that is asked for, and the
    /// most that is given.
    case overlap(asked: Goal.Bound, given: Goal.Bound)

    /// More is asked for than is given.
    case gap(asked: Goal.Bound, given: Goal.Bound)

    /// Nobody can tell yet.
    case open
  }

  /// What is left open.
  package enum OpenPoint: Hashable, Sendable {
    /// The draft has no goal, so neither side of a bound is better.
    case noGoal

    /// A party says nothing of the level.
    case silent(party: String)

    /// A party does not say what it would sign.
    case acceptsUnsaid(party: String)

    /// The party that gives the level does not say what it can resource.
    case resourcesUnsaid(party: String)

    /// A party that hopes for less than it would sign.
    case expectsLess(party: String)

    /// Nobody gives the level, or nobody asks for it.
    case oneSided

    /// The goal of the draft is more than is given.
    case goalBeyondGiven(Goal)

    /// The goal of the draft is less than is asked for.
    case goalBelowAsked(Goal)
  }

  /// The level.
  package let level: ServiceLevel

  /// What each party says of it, in the order of the text, and whether the party gives it.
  package let sides: [Side]

  /// What comes of it.
  package let outcome: Outcome

  /// What is left open.
  package let openPoints: [OpenPoint]

  /// One party's stance.
  package struct Side: Sendable {
    /// The party's role.
    package let party: String

    /// True when it gives the level, false when it asks for it.
    package let gives: Bool

    /// What it says.
    package let stance: Stance
  }

  /// True when both sides would sign the goal of the draft.
  package var isSettled: Bool {
    if case .overlap = outcome { openPoints.isEmpty } else { false }
  }
}
