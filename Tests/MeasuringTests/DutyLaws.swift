import AgreementLanguage
import Agreements
import Diagnostics
import Measuring
import Quantities
import ServiceHours
import TestSupport
import Testing

/// Duties depend on what happened and not on the order in which it was told, and are what a reader says who
/// knows nothing of instances, counters and matching.
struct DutyLaws {
  private static let cases = Deep.isWanted ? 3000 : 30

  private static let text = """
    # Duties

    ```agreement duties
    provider: A; signs director
    customer: B; signs director
    in force: 2026-01-01 to 2026-12-31
    zone: Europe/Dublin
    prevails: terms
    counting: england
    money: EUR, round half-up to 0.01 at payable
    ```

    ## 1. Duties {#duties}

    ```define
    working-day: Mo-Fr 00:00-24:00
    fee: 1,000.00 EUR
    ```

    ```record ticket
    events: asked; told; dropped
    ```

    ```record report
    events: delivered
    ```

    Table: Duties {#list duty}

    | duty   | by       | to       | due                              | done             | waived         | if late                                  |
    | ------ | -------- | -------- | -------------------------------- | ---------------- | -------------- | ---------------------------------------- |
    | answer | customer | provider | 2 days after ticket.asked        | ticket.told      | ticket.dropped | 10.00 EUR per started 1 day, at most 35.00 EUR |
    | report | provider | customer | 3rd working day after month end  | report.delivered |                | 1 % of fee                               |

    ## 2. Changes {#changes}

    ```change
    signed by: provider.director and customer.director
    reaches: tickets asked on or after its effective date
    ```
    """

  /// One thing that is told.
  private struct Told: Equatable {
    let record: Int
    let event: Int
    let subject: String
    let at: Instant
  }

  private static func agreement() throws -> Agreement {
    let compiled = Compiler.compileAgreement(SourceText(name: "duties", text)) { _ in nil }
    return try #require(compiled.agreement, "\(compiled.diagnostics.map(\.concise))")
  }

  private static func log(_ told: [Told], _ agreement: Agreement) -> EventLog {
    var log = EventLog(agreement, feeds: [])
    for one in told {
      let facts = Array(repeating: FactPool.absent, count: log.records[one.record].pool.width)
      log.records[one.record].tell(
        one.event,
        of: one.subject,
        at: one.at,
        sequence: 0,
        facts: facts
      )
    }
    return log
  }

  private static func draw(_ random: inout SeededGenerator, _ zone: Zone) -> [Told] {
    let start = zone.startOfDay(CivilDate(daysSinceEpoch: 20_454))
    return (0..<Int.random(in: 0...30, using: &random)).map { _ in
      let minutes = Int64.random(in: 0...(200 * 1440), using: &random)
      let at = start + .minutes(minutes)
      guard Int.random(in: 0...3, using: &random) > 0 else {
        let months = ["2026-01", "2026-02", "2026-03", "2026-04", "R"]
        return Told(
          record: 1,
          event: 0,
          subject: months.randomElement(using: &random) ?? "",
          at: at
        )
      }
      let subject = "T-\(Int.random(in: 1...5, using: &random))"
      let event = Int.random(in: 0...2, using: &random)
      return Told(record: 0, event: event, subject: subject, at: at)
    }
  }

  private static func words(_ readings: DutyReadings) -> [String] {
    readings.all.map { reading in
      let cost = reading.consequences.compactMap { $0.amount?.exact.description }
      let end = reading.due.map { "\($0.last)" } ?? "-"
      let done = reading.done?.description ?? "-"
      return [
        reading.duty.name, reading.label ?? "-", reading.arose.description, end, done,
        reading.outcome.rawValue, "\(reading.lateDays)", cost.joined(separator: " "),
      ].joined(separator: "|")
    }
  }

  @Test func `the order of arrival does not matter`() throws {
    let agreement = try Self.agreement()
    var random = SeededGenerator(seed: 54)
    for number in 0..<Self.cases {
      let told = Self.draw(&random, agreement.zone)
      let cutOff = agreement.zone.startOfDay(CivilDate(daysSinceEpoch: 20_604))
      func read(_ told: [Told]) -> [String] {
        Self.words(
          DutyReader(agreement, log: Self.log(told, agreement), cutOff: cutOff).readings()
        )
      }
      let once = read(told)
      #expect(read(told.shuffled(using: &random)) == once, "seed 54, case \(number)")
      #expect(read(told.reversed()) == once, "seed 54, case \(number)")
    }
  }

  @Test func `answers are what a reader without instances says`() throws {
    let agreement = try Self.agreement()
    let zone = agreement.zone
    var random = SeededGenerator(seed: 55)
    for number in 0..<Self.cases {
      let told = Self.draw(&random, zone)
      let cutOff = zone.startOfDay(CivilDate(daysSinceEpoch: 20_604))
      let reader = DutyReader(agreement, log: Self.log(told, agreement), cutOff: cutOff)
      let found = Self.words(reader.readings()).filter { $0.hasPrefix("answer|") }
      #expect(found.sorted() == Self.naive(told, zone, cutOff).sorted(), "seed 55, case \(number)")
    }
  }

  /// Asks of every question what came first after it, of the same ticket, that closes it.
  private static func naive(_ told: [Told], _ zone: Zone, _ cutOff: Instant) -> [String] {
    let known = told.filter { $0.record == 0 && $0.at <= cutOff }
    return known.filter { $0.event == 0 }.map { asked in
      let after = known.filter { $0.subject == asked.subject && $0.event > 0 && $0.at >= asked.at }
      let closing = after.min { ($0.at, $0.event) < ($1.at, $1.event) }
      let last = zone.civilTime(at: asked.at).date.adding(days: 2)
      let end = zone.startOfDay(last.adding(days: 1))
      let done = closing.flatMap { $0.event == 1 ? $0.at : nil }
      let isWaived = closing?.event == 2
      let looked = done ?? cutOff
      let isOver = looked >= end
      let outcome =
        done != nil ? (isOver ? "late" : "met") : isWaived ? "waived" : isOver ? "overdue" : "open"
      let isLate = outcome == "late" || outcome == "overdue"
      let days = Int(zone.civilTime(at: looked).date.daysSinceEpoch - last.daysSinceEpoch)
      // The first second of a day after the last begins a day of lateness.
      var started = 0
      while isLate, zone.startOfDay(last.adding(days: 1 + started)) < looked { started += 1 }
      let cost = isLate ? "\(min(3500, started * 1000))" : ""
      return [
        "answer", asked.subject, asked.at.description, "\(last)", done?.description ?? "-",
        outcome, "\(isLate ? days : 0)", cost,
      ].joined(separator: "|")
    }
  }

  @Test func `a duty that waits for itself is refused`() throws {
    let circular = Self.text.replacing(
      "3rd working day after month end ",
      with: "3 days after late-one    "
    ).replacing(
      "## 2. Changes",
      with: """
        ```duty late-one
        by: provider
        to: customer
        due: 2 working days after report
        if late: tells customer.director
        ```

        ## 2. Changes
        """
    )
    let compiled = Compiler.compileAgreement(SourceText(name: "duties", circular)) { _ in nil }
    #expect(compiled.agreement == nil)
    #expect(compiled.diagnostics.contains { $0.severity == .error && $0.code == "REF05" })
  }
}
