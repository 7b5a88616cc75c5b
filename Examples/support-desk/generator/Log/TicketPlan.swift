/// What will happen to a ticket, in working time from its creation.
struct TicketPlan {
  /// A step on the way to the resolution.
  struct Step {
    /// How much work has been done by then, in seconds.
    let work: Int

    /// What happens.
    let kind: Kind
  }

  /// What happens at a step.
  enum Kind {
    /// Users affected or workaround turn out otherwise.
    case reassess(DeskFacts)

    /// An agent writes.
    case reply

    /// The desk asks and waits so many seconds for the answer; nil when none ever comes.
    case ask(patience: Int?)
  }

  /// Whether and when the customer reopens the ticket.
  enum Reopening {
    case none

    /// Within five working days, so many seconds after the resolution.
    case soon(Int)

    /// Later than that.
    case late(Int)
  }

  /// True when the first response comes too late.
  let isLate: Bool

  /// Working seconds until an agent answers.
  let response: Int

  /// Working seconds until the resolution, those after a reopening within five working days included.
  let resolution: Int

  /// Working seconds until the first resolution.
  let firstResolution: Int

  /// The steps before it.
  let steps: [Step]

  /// Whether the customer is not content.
  let reopening: Reopening

  /// True when the ticket waits for an answer from its first moment.
  let isCreatedPaused: Bool

  /// True when nobody ever resolves it.
  let isForgotten: Bool

  /// Makes up a plan.
  /// - Parameters:
  ///   - facts: What was known at first.
  ///   - isLate: Whether the first response comes too late.
  ///   - isSlow: Whether the resolution comes too late.
  ///   - numbers: Decides the rest.
  init(_ facts: DeskFacts, isLate: Bool, isSlow: Bool, _ numbers: inout SeededNumbers) {
    let first = DeskPriority(facts)
    let changed: DeskFacts? = numbers.happens(80) ? DeskFacts.pick(&numbers) : nil
    let second = changed.map { DeskPriority($0) } ?? first
    self.isLate = isLate
    let percent = TicketPlan.percent(of: numbers.pickLow(105...300), isOver: isLate, &numbers)
    let answered = min(first.response, second.response) * percent / 100
    let share = TicketPlan.percent(of: numbers.pickLow(104...260), isOver: isSlow, &numbers)
    let worked = min(first.resolution, second.resolution) * share / 100
    resolution = max(worked, isLate ? answered + answered / 10 : 300)

    let mayReopen = numbers.happens(60) && !isLate
    let isSoon = numbers.happens(600)
    if !mayReopen {
      reopening = .none
      firstResolution = resolution
    } else if isSoon {
      reopening = .soon(numbers.pick([(3, 600...14_400), (2, 14_400...345_600)]))
      firstResolution = resolution * numbers.pick(40...80) / 100
    } else {
      reopening = .late(numbers.pick(12...25) * 86_400 + numbers.pick(0...40_000))
      firstResolution = resolution
    }
    response = min(answered, firstResolution)
    isForgotten = numbers.happens(4)
    isCreatedPaused = !isLate && numbers.happens(20)
    steps = TicketPlan.steps(
      changed: changed,
      asks: isLate ? 0 : numbers.index(weights: [650, 220, 90, 30, 10]),
      isCreatedPaused: isCreatedPaused,
      within: firstResolution,
      &numbers
    )
  }

  /// How much of a target is used: now and then all of it to the second, which is still in time.
  private static func percent(
    of over: Int,
    isOver: Bool,
    _ numbers: inout SeededNumbers
  ) -> Int {
    if isOver { return over }
    return numbers.happens(6) ? 100 : 3 + numbers.pickLow(0...88)
  }

  private static func steps(
    changed: DeskFacts?,
    asks: Int,
    isCreatedPaused: Bool,
    within work: Int,
    _ numbers: inout SeededNumbers
  ) -> [Step] {
    var steps: [Step] = []
    if isCreatedPaused { steps.append(Step(work: 0, kind: .ask(patience: patience(&numbers)))) }
    for _ in 0..<asks {
      let kind = Kind.ask(patience: patience(&numbers))
      steps.append(Step(work: numbers.pick(60...max(61, work * 9 / 10)), kind: kind))
    }
    if let changed {
      steps.append(
        Step(work: numbers.pickLow(30...max(31, work * 3 / 4)), kind: .reassess(changed))
      )
    }
    for _ in 0..<numbers.index(weights: [45, 40, 15]) {
      steps.append(Step(work: numbers.pick(work / 2...work), kind: .reply))
    }
    let ordered = steps.enumerated().sorted {
      ($0.element.work, $0.offset) < ($1.element.work, $1.offset)
    }
    return ordered.map(\.element)
  }

  /// How long the customer takes: hours as a rule, days at times, weeks or for ever now and then.
  private static func patience(_ numbers: inout SeededNumbers) -> Int? {
    if numbers.happens(15) { return nil }
    return numbers.pick([
      (50, 600...14_400), (35, 14_400...108_000), (14, 108_000...518_400),
      (1, 1_500_000...3_500_000),
    ])
  }
}
