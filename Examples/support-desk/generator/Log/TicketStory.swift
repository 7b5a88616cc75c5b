/// The story of one ticket from its creation to whatever became of it.
struct TicketStory {
  private let ticket: Int
  private let created: Int
  private let mood: MonthMood
  private var numbers: SeededNumbers
  private var events: [DeskEvent] = []
  private var facts: DeskFacts
  private var priority: DeskPriority
  private var now: Int

  /// Tells the story.
  /// - Parameters:
  ///   - ticket: The ticket's number.
  ///   - created: When it was created.
  ///   - numbers: Decides what happens.
  /// - Returns: What happened, in the order of time and, at one instant, of the steps.
  static func tell(ticket: Int, created: Int, numbers: SeededNumbers) -> [DeskEvent] {
    var story = TicketStory(ticket: ticket, created: created, numbers: numbers)
    story.tell()
    let ordered = story.events.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    return ordered.map(\.element)
  }

  private init(ticket: Int, created: Int, numbers: SeededNumbers) {
    self.ticket = ticket
    self.created = created
    self.numbers = numbers
    mood = MonthMood(DublinClock.date(of: created))
    facts = DeskFacts.pick(&self.numbers)
    priority = DeskPriority(facts)
    now = created
  }

  private mutating func tell() {
    add(.created(facts))
    // A call that was settled before it was typed in.
    if numbers.happens(30) { return tellSettledCall() }
    if numbers.happens(400) { answerByBot() }
    let isLate = numbers.happens(mood.lateResponses)
    let isSlow = numbers.happens(mood.lateResolutions)
    let plan = TicketPlan(facts, isLate: isLate, isSlow: isSlow, &numbers)
    respond(plan)
    guard work(plan) else { return }
    finish(plan)
  }

  private mutating func tellSettledCall() {
    if numbers.happens(800) { add(.reply(author: "agent", automatic: false)) }
    add(.resolved)
    add(.closed)
  }

  private mutating func answerByBot() {
    let at = created + numbers.pick(1...20)
    // Now and then the acknowledgement goes out in an agent's name.
    let author = numbers.happens(60) ? "agent" : "bot"
    events.append(DeskEvent(ticket, at, .reply(author: author, automatic: true)))
  }

  private mutating func respond(_ plan: TicketPlan) {
    let at =
      plan.isCreatedPaused && !plan.isLate
      ? created
      : priority.adding(plan.response, to: created)
    events.append(DeskEvent(ticket, at, .reply(author: "agent", automatic: false)))
    let noteAt = created + numbers.pick(60...max(61, at - created))
    // The customer adds something before anybody has answered; that answers nothing.
    if numbers.happens(120), noteAt < at {
      events.append(DeskEvent(ticket, noteAt, .reply(author: "customer", automatic: false)))
    }
  }

  /// Works until the first resolution; answers false when there is none.
  private mutating func work(_ plan: TicketPlan) -> Bool {
    var done = 0
    for step in plan.steps {
      now = priority.adding(step.work - done, to: now)
      done = step.work
      switch step.kind {
      case .reassess(let facts):
        self.facts = facts
        priority = DeskPriority(facts)
        add(.reassessed(facts))
      case .reply: add(.reply(author: "agent", automatic: false))
      case .ask(let patience):
        if step.work > 0 && numbers.happens(300) { add(.reply(author: "agent", automatic: false)) }
        add(.waiting)
        guard let patience else { return giveUp() }
        now = awake(now + patience)
        if numbers.happens(250) { add(.reply(author: "customer", automatic: false)) }
        add(.answer)
      }
    }
    guard !plan.isForgotten else { return false }
    now = priority.adding(plan.firstResolution - done, to: now)
    return true
  }

  /// The customer never answers: half of these are resolved all the same, weeks later.
  private mutating func giveUp() -> Bool {
    guard numbers.happens(500) else { return false }
    now = DublinClock.adding(deskSeconds: 60, to: now + numbers.pick(16...30) * 86_400)
    return true
  }

  private mutating func finish(_ plan: TicketPlan) {
    if numbers.happens(200) { add(.reply(author: "agent", automatic: false)) }
    add(.resolved)
    let resolved = now
    switch plan.reopening {
    case .none: break
    case .soon(let delay):
      now = awake(resolved + delay)
      reopen(after: plan.resolution - plan.firstResolution)
    case .late(let delay):
      now = resolved + numbers.pick(3...5) * 86_400
      add(.closed)
      now = awake(resolved + delay)
      reopen(after: DeskPriority(facts).resolution * numbers.pick(5...80) / 100)
    }
    // Some tickets are never closed; nothing depends on it.
    guard numbers.happens(950) else { return }
    now += numbers.pick(3...5) * 86_400
    add(.closed)
  }

  private mutating func reopen(after work: Int) {
    if numbers.happens(600) { add(.reply(author: "customer", automatic: false)) }
    add(.reopened)
    now = priority.adding(max(60, work), to: now)
    if numbers.happens(500) { add(.reply(author: "agent", automatic: false)) }
    add(.resolved)
  }

  /// Customers write by day: a time in the night moves to the morning after.
  private mutating func awake(_ instant: Int) -> Int {
    let second = DublinClock.secondOfDay(of: instant)
    guard second < 7 * 3600 else { return instant }
    return instant + 7 * 3600 - second + numbers.pick(0...7200)
  }

  private mutating func add(_ kind: DeskEvent.Kind) { events.append(DeskEvent(ticket, now, kind)) }
}
