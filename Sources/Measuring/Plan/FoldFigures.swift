/// What a fold must know for the figures that count the subjects of its record.
struct FoldFigures: Sendable {
  /// One population of one figure.
  struct Members: Sendable {
    /// The figure's place in the plan, and the population's in the figure.
    let figure: Int
    let place: Int
    let plan: MembersPlan

    /// When a subject belongs to it.
    let ground: FoldConditions.Ground

    /// Where its value stands among those kept, when it is a field's.
    let kept: Int?
  }

  let members: [Members]

  /// The fields whose values are kept for each subject as they are told.
  let kept: [Int]

  /// True when the fold must be read at the end of each period.
  let areStanding: Bool

  /// The clocks that are read.
  var clocks: Set<Int> { Set(members.flatMap(\.plan.clocks)) }

  init(_ figures: [FigurePlan], record: Int, _ conditions: inout FoldConditions) {
    var members: [Members] = []
    var kept: [Int] = []
    for (number, figure) in figures.enumerated() {
      for (place, plan) in figure.members.enumerated() where plan.record == record {
        var keptPlace: Int?
        if case .field(let slot) = plan.value {
          if !kept.contains(slot) { kept.append(slot) }
          keptPlace = kept.firstIndex(of: slot)
        }
        if case .holds(let condition) = plan.test { _ = conditions.add(condition) }
        members.append(
          Members(
            figure: number,
            place: place,
            plan: plan,
            ground: conditions.add(plan.condition),
            kept: keptPlace
          )
        )
      }
    }
    self.members = members
    self.kept = kept
    areStanding = members.contains { $0.plan.isStanding }
  }
}
