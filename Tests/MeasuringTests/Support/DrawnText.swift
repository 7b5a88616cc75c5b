import TestSupport

/// The text of an agreement drawn at random from the grammar, over the tickets of `Desk`: hours and hours
/// of hours, tables, and several clocks with conditions, pauses, reopenings and promises of every kind.
struct DrawnText {
  /// Zones that differ from UTC by quarters of hours, change at odd hours, or live on the other side.
  static let zones = [
    "Europe/Dublin", "America/New_York", "Asia/Kathmandu", "Australia/Eucla", "Pacific/Chatham",
    "America/St_Johns", "Pacific/Marquesas", "Australia/Lord_Howe", "Asia/Kolkata", "UTC",
    "Pacific/Kiritimati", "America/Havana", "Africa/Casablanca", "Asia/Tehran", "Pacific/Pago_Pago",
  ]

  static let feed = """
    ```feed tickets
    reads: csv
    rows: events
    subject: ticket by ticket
    times: ISO 8601
    at: at
    id: number
    sequence: sequence
    ticket.opened: event is opened
    ticket.resolved: event is resolved
    ticket.waiting: event is waiting
    ticket.answered: event is answered
    ticket.blocked: event is blocked
    ticket.unblocked: event is unblocked
    ticket.reopened: event is reopened
    ticket.withdrawn: event is withdrawn
    ticket.noted: event is noted
    ticket.priority: priority
    ticket.users: users
    ticket.by: by
    ticket.promised: promised
    ticket.channel: channel
    ```

    """

  let zone: String
  private(set) var text = ""
  private(set) var clocks = 0
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed &* 7919)
    zone = Self.zones[Int(seed % UInt64(Self.zones.count))]
    clocks = Int.random(in: 1...4, using: &random)
    let clocks = (0..<clocks).map { clock($0) }.joined()
    let table = table()
    // What nothing reads is an error.
    let rules = (clocks.contains("targets.") ? table : "") + clocks
    let reading = clocks + (clocks.contains("targets.of") ? table : "")
    text = head + hours(readBy: reading) + record + rules + levels
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  // MARK: Parts

  private var head: String {
    """
    # Support

    ```agreement drawn-2026
    provider: North Desk Ltd; signs director
    customer: South Mill plc; signs director
    in force: 2026-01-01 to 2027-12-31
    zone: \(zone)
    periods: calendar months
    prevails: terms
    uses: desk.feed
    ```

    ## 1. Support {#support}


    """
  }

  private static let hoursNames = ["desk", "always", "nights", "far", "both", "shared", "rest"]

  private mutating func hours(readBy rules: String) -> String {
    let windows = pick(["08:00-17:00", "08:00-12:00, 13:00-17:00", "07:30-22:00", "09:15-09:45"])
    // Hours of hours come last, so that one pass from the back finds all that are read.
    let hours = [
      "desk": "\(pick(["Mo-Fr", "Mo-Sa", "Tu-Th"])) \(windows)", "always": "Mo-Su 00:00-24:00",
      "nights": "Mo-Sa 22:00-06:00", "far": "Mo-Fr 09:00-18:00 in \(pick(Self.zones))",
      "both": "desk or \(pick(["far", "nights"]))", "shared": "always and \(pick(["desk", "far"]))",
      "rest": "always without \(pick(["desk", "nights"]))",
    ]
    var text = rules
    var lines: [String] = []
    for name in Self.hoursNames.reversed() where Self.holds(text, name) {
      let line = "\(name): \(hours[name] ?? "")"
      text += "\n" + line
      lines.append(line)
    }
    return "```define\n" + lines.reversed().joined(separator: "\n") + "\n```\n\n"
  }

  private static func holds(_ text: String, _ word: String) -> Bool {
    text.split { !$0.isLetter }.contains { $0 == word }
  }

  private let record = """
    ```record ticket
    events: opened; resolved; waiting; answered; blocked; unblocked; reopened; withdrawn; noted
    has: priority low, high, odd, unlisted; users count; promised instant; channel phone, mail
    answered has: by agent, customer, bot
    reopened has: by agent, customer, bot
    ```


    """

  private mutating func table() -> String {
    let second = pick(["channel", "users"])
    let cases = second == "users" ? ["< 5", "5 to < 20", ">= 20"] : ["phone", "mail"]
    var rows = ["| low | any |" + answers()]
    rows += cases.map { "| high | \($0) |" + answers() }
    rows.append("| odd | any | none | \(pick(Self.hoursNames)) | none |")
    if Bool.random(using: &random) { rows.append("| otherwise | otherwise |" + answers()) }
    return """
      Table: Targets {#targets}

      | priority | \(second) | -> within | -> of | -> days |
      | - | - | - | - | - |
      \(rows.joined(separator: "\n"))


      """
  }

  private mutating func answers() -> String {
    let length = pick(["0 h", "30 min", "4 h", "9 h", "20 h", "4321 s"])
    return " \(length) | \(pick(Self.hoursNames)) | \(pick(["0", "1", "2", "5"])) |"
  }

  private mutating func clock(_ number: Int) -> String {
    let promise = pick([
      "within: 8 h of \(pick(Self.hoursNames))", "within: targets.within of targets.of",
      "within: targets.within of targets.of", "within: targets.within of targets.of",
      "due: 3 working days of desk after ticket.opened\(pick(["", ", rolled first"]))",
      "due: targets.days days after ticket.opened", "due: ticket.promised",
    ])
    // An update ends a cycle for good, so no reopening counts the time since.
    let cycles = pick(["once", "once", "once", "each", "updates"])
    var lines = [
      "```clock c\(number)",
      "runs: \(cycles == "each" ? "each " : "")ticket.opened until \(stop())",
    ]
    if cycles == "updates" { lines.append("updates: ticket.noted") }
    if Int.random(in: 0..<3, using: &random) == 0 { lines.append("for: \(condition(2))") }
    let pauses = [
      "ticket.waiting until ticket.answered", "ticket.blocked until ticket.unblocked",
    ].prefix(Int.random(in: 0...2, using: &random))
    if !pauses.isEmpty { lines.append("pauses: " + pauses.joined(separator: "; ")) }
    if !pauses.isEmpty, let limit = limit() { lines.append("longest-pause: \(limit)") }
    if Bool.random(using: &random) { lines.append("cancelled: by ticket.withdrawn") }
    lines.append("reopened: " + reopening(canUndo: cycles != "updates"))
    let effects = [
      "from the original start", "fresh", "time already run is kept", "pro rata", "frozen",
    ]
    lines.append("reprioritised: \(pick(effects))")
    return (lines + [promise, "```", "", ""]).joined(separator: "\n")
  }

  private mutating func stop() -> String {
    pick([
      "ticket.resolved", "ticket.resolved", "ticket.answered where by is not bot",
      "ticket.resolved where \(condition(1))",
    ])
  }

  private mutating func limit() -> String? {
    pick([nil, "5 h", "3 h of desk", "1 working day of desk", "2 days"])
  }

  private mutating func reopening(canUndo: Bool) -> String {
    var effects = ["runs on without it", "a new cycle", "never"]
    if canUndo { effects.append("runs on with it") }
    let event = pick(["ticket.reopened", "ticket.reopened where by is customer"])
    guard let limit = limit() else { return pick(["never", "by \(event), \(pick(effects))"]) }
    return "by \(event) within \(limit), \(pick(effects)); later, \(pick(effects))"
  }

  private mutating func condition(_ depth: Int) -> String {
    if depth > 0, Bool.random(using: &random) {
      let word = pick([" and ", " or "])
      let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        "(\(condition(depth - 1)))"
      }
      return parts.joined(separator: word)
    }
    return pick([
      "channel is phone", "channel is not mail", "priority in (low, high)", "priority is not odd",
      "users >= 5", "users < 20", "not users >= 10", "users 3 to 30",
    ])
  }

  private var levels: String {
    let rows = (0..<clocks).map {
      "| l\($0) | tickets resolved in month | c\($0) met | 90 % | never | met |"
    }
    return """
      Table: Levels {#level-list level}

      | level | out of | good | goal | too few | none at all |
      | - | - | - | - | - | - |
      \(rows.joined(separator: "\n"))

      ```change
      signed by: provider.director and customer.director
      reaches: months beginning on or after its effective date
      ```

      """
  }
}
