package import Agreements
import Quantities

extension LevelGap {
  /// Weighs what the parties say of each level of a draft, in the order of the levels.
  package static func all(of agreement: Agreement) -> [LevelGap] {
    agreement.levels.map { LevelGap($0, of: agreement) }
  }

  private init(_ level: ServiceLevel, of agreement: Agreement) {
    let positions = agreement.governance.positions
    let sides = positions.flatMap { position in
      position.stances.filter { $0.level == level.name }.map { stance in
        Side(
          party: position.party,
          gives: LevelGap.gives(stance, agreement.parties.first { $0.role == position.party }),
          stance: stance
        )
      }
    }
    let silent = agreement.parties.filter { party in
      !["measurer", "auditor"].contains(party.kind) && !sides.contains { $0.party == party.role }
    }
    var open = silent.map { OpenPoint.silent(party: $0.role) }
    guard let goal = level.goal else {
      self.init(level: level, sides: sides, outcome: .open, openPoints: [.noGoal] + open)
      return
    }
    open += sides.flatMap { $0.openPoints(goal) }
    let outcome = LevelGap.outcome(sides, goal)
    // Where somebody is silent, that the level has one side is said already.
    if case .open = outcome, open.isEmpty { open.append(.oneSided) }
    open += LevelGap.placing(goal, in: outcome)
    self.init(level: level, sides: sides, outcome: outcome, openPoints: open)
  }

  // Who says what it can resource gives the level, and else whoever is not the customer.
  private static func gives(_ stance: Stance, _ party: Party?) -> Bool {
    stance.resources != nil || party?.kind != "customer"
  }

  // The most that is asked for against the least that is given: all sides must be able to sign.
  private static func outcome(_ sides: [Side], _ goal: Goal) -> Outcome {
    let asked = sides.filter { !$0.gives }.map { $0.stance.accepts }
    let given = sides.filter(\.gives).map { $0.limit(goal) }
    guard !asked.isEmpty, !given.isEmpty, !asked.contains(nil), !given.contains(nil) else {
      return .open
    }
    let most = asked.compactMap(\.self).reduce(into: nil as Goal.Bound?) { most, bound in
      if most.map({ goal.isWorse($0.value, than: bound.value) }) ?? true { most = bound }
    }
    let least = given.compactMap(\.self).reduce(into: nil as Goal.Bound?) { least, bound in
      if least.map({ goal.isWorse(bound.value, than: $0.value) }) ?? true { least = bound }
    }
    guard let most, let least else { return .open }
    return goal.isWorse(least.value, than: most.value)
      ? .gap(asked: most, given: least) : .overlap(asked: most, given: least)
  }

  private static func placing(_ goal: Goal, in outcome: Outcome) -> [OpenPoint] {
    guard case .overlap(let asked, let given) = outcome else { return [] }
    if goal.isWorse(given.value, than: goal.value) { return [.goalBeyondGiven(goal)] }
    return goal.isWorse(goal.value, than: asked.value) ? [.goalBelowAsked(goal)] : []
  }
}

extension LevelGap.Side {
  /// The most that the side gives: what it would sign, and no more than it can resource.
  fileprivate func limit(_ goal: Goal) -> Goal.Bound? {
    guard let accepts = stance.accepts, let resources = stance.resources else { return nil }
    return goal.isWorse(resources.value, than: accepts.value) ? resources : accepts
  }

  fileprivate func openPoints(_ goal: Goal) -> [LevelGap.OpenPoint] {
    var points: [LevelGap.OpenPoint] = []
    if stance.accepts == nil { points.append(.acceptsUnsaid(party: party)) }
    if gives, stance.resources == nil { points.append(.resourcesUnsaid(party: party)) }
    if let expects = stance.expects, let accepts = stance.accepts,
      // Who asks hopes for more than the least it would sign, who gives for less than the most.
      gives
        ? goal.isWorse(accepts.value, than: expects.value)
        : goal.isWorse(expects.value, than: accepts.value)
    {
      points.append(.expectsLess(party: party))
    }
    return points
  }
}
