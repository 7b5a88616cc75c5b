import AgreementLanguage
import Agreements
import Diagnostics
import Measuring
import Quantities
import ServiceHours
import TestSupport
import Testing

/// A telephone desk and its line drawn from a seed, with a pile of facts of every kind about them.
struct FactPile {
  let agreement: Agreement
  let log: EventLog
  let bench: FactBench
  let periods: [CalendarPeriod]
  let cutOff: Instant

  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let compilation = Compiler.compileAgreement(
      SourceText(name: "phone.agreement.md", FactPile.text)
    ) { _ in nil }
    let found = compilation.diagnostics.map(\.full).joined(separator: "\n")
    agreement = try #require(compilation.agreement, "\(found)")
    let first = try #require(CalendarPeriod("2026-03"))
    let second = try #require(CalendarPeriod("2026-04"))
    periods = [first, second]
    let zone = agreement.zone
    let start = zone.startOfDay(first.first)
    cutOff = start + .minutes(Int64.random(in: 20 * 1440...60 * 1440, using: &random))
    var log = EventLog(agreement, feeds: [])
    var told: [String] = []
    for number in 1...Int.random(in: 4...14, using: &random) {
      let name = "C\(number)"
      var minute = Int64.random(in: 0...50 * 1440, using: &random)
      for event in 0..<3 {
        if event > 0, Int.random(in: 0..<6, using: &random) == 0 { continue }
        let kind = event == 0 ? Int64.random(in: 0...1, using: &random) : FactPool.absent
        log.records[0].tell(
          event,
          of: name,
          at: start + .minutes(minute),
          sequence: 0,
          facts: [kind],
          line: Int32(number)
        )
        let at = zone.civilTime(at: start + .minutes(minute))
        told += FactPile.facts(of: name, ["rang", "answered", "solved"][event], at, &random)
        minute += Int64.random(in: 1...400, using: &random)
      }
      told += FactPile.others(of: name, &random)
    }
    for number in 0..<Int.random(in: 0...5, using: &random) {
      let from = start + .minutes(Int64.random(in: 0...45 * 1440, using: &random))
      let to = from + .minutes(Int64.random(in: 1...600, using: &random))
      let facts = log.records[1].contents.facts.row(of: [])
      log.records[1].intervals.append(
        IntervalRow(
          kind: number % 3 == 2 ? 1 : 0,
          start: from,
          end: to,
          facts: facts,
          identity: "L\(number)",
          feed: 0,
          line: Int32(number)
        )
      )
      told += FactPile.facts(ofLine: zone.civilTime(at: from), zone.civilTime(at: to), &random)
    }
    log.close()
    self.log = log
    bench = FactBench(
      try FactPile.entries(told.shuffled(using: &random), agreement),
      log,
      agreement
    )
  }

  // MARK: Facts

  private static func entries(_ told: [String], _ agreement: Agreement) throws -> [FactEntry] {
    let rows = told.enumerated().map { place, what in
      "| \(place + 1) | 2026-05-0\(place % 9 + 1) | provider | \(what) | so it was | |\n"
    }
    let head = """
      # Facts

      Table: Facts {#facts fact}

      | n | told | by | subject | what | was | now | why | answer |
      | - | ---- | -- | ------- | ---- | --- | --- | --- | ------ |

      """
    var book = FactBook()
    let found = Compiler.readFacts(
      SourceText(name: "phone.facts.md", head + rows.joined()),
      for: agreement,
      into: &book
    )
    try #require(found.allSatisfy { $0.severity != .error }, "\(found.map(\.full))")
    return book.entries
  }

  private static func facts(
    of name: String,
    _ event: String,
    _ at: CivilTime,
    _ random: inout SeededGenerator
  ) -> [String] {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: ["\(name) | call.\(event) | \(minute(at)) | \(moment(&random))"]
    case 1: ["\(name) | call.\(event) | \(minute(at)) | "]
    case 2: ["\(name) | call.\(event) | | \(moment(&random))"]
    default: []
    }
  }

  private static func others(of name: String, _ random: inout SeededGenerator) -> [String] {
    let effect = ["data", "verdict", "money"][Int.random(in: 0..<3, using: &random)]
    return switch Int.random(in: 0..<9, using: &random) {
    case 0: ["\(name) | excuse wait: \(effect) | | "]
    case 1: ["\(name) | excuse solved: \(effect) | | "]
    case 2: ["\(name) | out of scope | | "]
    case 3: ["\(name) | call.kind | short | long"]
    case 4: ["\(name) | call.kind | long | short", "\(name) | excuse wait: \(effect) | | "]
    default: []
    }
  }

  private static func facts(
    ofLine from: CivilTime,
    _ to: CivilTime,
    _ random: inout SeededGenerator
  ) -> [String] {
    let effect = ["data", "verdict", "money"][Int.random(in: 0..<3, using: &random)]
    let stretch = "\(minute(from)) to \(minute(to))"
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: ["lines | lines.down | \(stretch) | "]
    case 1: ["lines | excuse available: \(effect) | | \(stretch)"]
    case 2:
      [
        "lines | lines.down | | 2026-03-20 09:00 to 2026-03-20 1\(Int.random(in: 0...9, using: &random)):00"
      ]
    default: []
    }
  }

  private static func moment(_ random: inout SeededGenerator) -> String {
    let day = Int.random(in: 10...28, using: &random)
    return "2026-03-\(day) 1\(Int.random(in: 0...9, using: &random)):30"
  }

  private static func minute(_ time: CivilTime) -> String { String("\(time)".prefix(16)) }

  // MARK: Figures

  /// Readings in words: all that figures and verdicts are made of.
  static func words(_ periods: [Measurement.Period]) -> [String] {
    periods.flatMap { period in
      period.levels.map { reading in
        "\(period.period) \(reading.level.name) \(reading.above)/\(reading.below) \(reading.verdict) "
          + "\(reading.isForgiven) \(reading.openQuestions)"
      }
    }
  }

  private static let text = """
    # Telephone desk

    ```agreement phone
    provider: A Desk; signs director
    customer: A Company; signs director
    in force: 2026-01-01 to 2026-12-31
    zone: Europe/Paris
    periods: calendar months
    money: EUR, round half-up to 0.01 at payable
    prevails: terms
    ```

    ## 1. Calls {#calls}

    ```define
    desk-hours: Mo-Fr 08:00-18:00
    always: Mo-Su 00:00-24:00
    ```

    ```record call
    events: rang; answered; solved
    rang has: kind short, long
    ```

    ```record lines
    intervals: down; works
    ```

    ```clock wait
    runs: call.rang until call.answered
    reopened: never
    within: 1 h of always
    ```

    ```clock solution
    runs: call.rang until call.solved
    reopened: never
    within: 2 h of desk-hours
    ```

    Table: Levels {#level-list level}

    | level     | out of                                      | good           | goal | too few                    | none at all |
    | --------- | ------------------------------------------- | -------------- | ---- | -------------------------- | ----------- |
    | answered  | calls rang in month                         | wait met       | 75 % | never                      | met         |
    | long      | calls rang in month where kind is long      | wait met       | 75 % | under 3 calls allows 1 miss | met     |
    | solved    | calls rang in month                         | solution met   | 80 % | never                      | met         |
    | available | minutes of desk-hours                       | not lines.down | 99 % | never                      | impossible  |

    Table: Figures {#figure-list level}

    | level | out of               | measured                                          | goal    | none at all |
    | ----- | -------------------- | ------------------------------------------------- | ------- | ----------- |
    | mean  | calls rang in month  | mean of solution elapsed                          | <= 2 h  | met         |
    | slow  | calls rang in month  | 90th percentile of wait elapsed, nearest rank     | <= 90 min | met       |

    ```exclusion works
    from: available, leaving down and agreed time
    when: lines.works
    up to: 4 h per month, earliest first
    ```

    ## 2. Corrections {#corrections}

    ```facts corrections
    told: within 100 days after period
    ```

    ## 3. Changes {#changes}

    ```change
    signed by: provider.director and customer.director
    reaches: months beginning on or after its effective date
    ```

    """
}
