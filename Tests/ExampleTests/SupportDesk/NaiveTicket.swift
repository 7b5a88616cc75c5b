/// One ticket of the support desk, measured as clause 2 reads, event after event.
struct NaiveTicket {
  struct Event {
    let id: Int
    let ticket: Substring
    let at: Int
    let kind: Substring
    let users: Int?
    let hasWorkaround: Bool
    let author: Substring
    let isAutomatic: Bool

    /// Reads a row of tickets.csv.
    init(_ fields: [Substring]) {
      id = Int(fields[0]) ?? 0
      ticket = fields[1]
      at = NaiveDublin.seconds(fields[2])
      kind = fields[3]
      users = Int(fields[4])
      hasWorkaround = fields[5] == "yes"
      author = fields[6]
      isAutomatic = fields[7] == "yes"
    }
  }

  enum Outcome { case met, missed, open }

  /// What a priority promises.
  private struct Target {
    let response: Int
    let resolution: Int
    let isRoundTheClock: Bool

    static let normal = Target(response: 4 * 3600, resolution: 24 * 3600, isRoundTheClock: false)
    static let urgent = Target(response: 3600, resolution: 8 * 3600, isRoundTheClock: false)
    static let absolute = Target(response: 15 * 60, resolution: 4 * 3600, isRoundTheClock: true)

    static func of(users: Int, hasWorkaround: Bool) -> Target {
      if users >= 50 { return absolute }
      return users >= 5 && !hasWorkaround ? urgent : normal
    }
  }

  /// One run of a clock.
  private struct Run {
    // Facts that change while the clock stands still change nothing until it runs again.
    var target = Target.normal
    var elapsed = 0
    var countedUntil: Int
    var pausedUntil = 0
    var stopped: Int?
    var lastStopped: Int?

    init(from start: Int) { countedUntil = start }

    mutating func stop(at instant: Int) {
      stopped = instant
      lastStopped = instant
      pausedUntil = 0
    }

    func outcome(within allowance: Int) -> Outcome {
      elapsed > allowance ? .missed : stopped == nil ? .open : .met
    }
  }

  let opened: Int

  /// How the first response stands.
  private(set) var responded = Outcome.open

  /// Each cycle of the resolution clock that ever stopped: when last, and how it stands.
  private(set) var resolved: [(at: Int, outcome: Outcome)] = []

  private let dublin: NaiveDublin
  private var target = Target.normal
  private var response: Run
  private var resolution: Run

  /// Measures a ticket.
  /// - Parameters:
  ///   - events: Its events, each once, by time and then by number.
  ///   - cutOff: The instant up to which it is looked at.
  ///   - dublin: The clock on the wall.
  init(_ events: [Event], cutOff: Int, _ dublin: NaiveDublin) {
    self.dublin = dublin
    opened = events[0].at
    response = Run(from: opened)
    resolution = Run(from: opened)
    for event in events {
      count(until: event.at)
      receive(event)
      if response.stopped == nil { response.target = target }
      if resolution.stopped == nil { resolution.target = target }
    }
    count(until: cutOff)
    responded = response.outcome(within: response.target.response)
    finishResolution()
  }

  private mutating func receive(_ event: Event) {
    if let users = event.users {
      target = Target.of(users: users, hasWorkaround: event.hasWorkaround)
    }
    switch event.kind {
    case "reply":
      let isResponse = event.author != "customer" && !event.isAutomatic
      if isResponse, response.stopped == nil { response.stop(at: event.at) }
    case "waiting":
      guard resolution.stopped == nil, resolution.pausedUntil <= event.at else { break }
      resolution.pausedUntil = dublin.adding(workingDays: 10, to: event.at)
    case "answer": resolution.pausedUntil = 0
    case "resolved": if resolution.stopped == nil { resolution.stop(at: event.at) }
    case "reopened": reopen(at: event.at)
    default: break
    }
  }

  private mutating func reopen(at instant: Int) {
    guard let stopped = resolution.stopped else { return }
    if instant <= dublin.adding(workingDays: 5, to: stopped) {
      resolution.stopped = nil
      resolution.countedUntil = instant
    } else {
      finishResolution()
      resolution = Run(from: instant)
    }
  }

  private mutating func finishResolution() {
    guard let last = resolution.lastStopped else { return }
    resolved.append((last, resolution.outcome(within: resolution.target.resolution)))
  }

  private mutating func count(until instant: Int) {
    count(&response, until: instant)
    count(&resolution, until: instant)
  }

  private func count(_ run: inout Run, until instant: Int) {
    guard run.stopped == nil else { return }
    let from = max(run.countedUntil, min(run.pausedUntil, instant))
    run.elapsed +=
      run.target.isRoundTheClock ? instant - from : dublin.deskTime(from, instant)
    run.countedUntil = instant
  }
}
