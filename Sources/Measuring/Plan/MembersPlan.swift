import Agreements

/// A population that a figure counts, with everything found.
struct MembersPlan: Sendable {
  /// What places a member.
  enum Placing: Sendable {
    /// The last watched event of a subject.
    case subject(watched: Int)
    /// An instant of each run of a clock.
    case runs(clock: Int, Agreements.Population.RunEdge)
    /// A run that goes on at the end of the period.
    case standing(clock: Int, isOverdue: Bool)
  }

  /// What makes a member good.
  enum Test: Sendable {
    case nothing
    case met(clock: Int)
    case holds(FlatCondition)
  }

  /// What is added up or ranked.
  enum Value: Sendable {
    case nothing
    case field(slot: Int)
    case elapsed(clock: Int)
    case held(clock: Int, by: Int)
    case age(hours: Int)
  }

  let record: Int
  let placing: Placing
  let condition: FlatCondition?
  let test: Test
  let value: Value

  /// True when values are ranked, so that each must be kept.
  let isRanked: Bool

  /// The watched events that excuse a subject, with the exclusion each belongs to.
  let excuses: [(watched: Int, exclusion: Exclusion)]

  /// The duties whose lateness excuses a subject.
  let pardons: [LateExcuse]

  /// True when the fold must be read at the end of each period.
  var isStanding: Bool { if case .standing = placing { true } else { false } }

  /// The clocks that are read.
  var clocks: [Int] {
    var clocks: [Int] = []
    switch placing {
    case .subject: break
    case .runs(let clock, _), .standing(let clock, _): clocks.append(clock)
    }
    if case .met(let clock) = test { clocks.append(clock) }
    switch value {
    case .elapsed(let clock), .held(let clock, _): clocks.append(clock)
    case .nothing, .field, .age: break
    }
    return clocks
  }
}
