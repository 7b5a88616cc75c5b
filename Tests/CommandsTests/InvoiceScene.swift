import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// A workshop whose rows come when they come: visits and failures of a half-year, under two texts.
struct InvoiceScene {
  /// One row of an export, and the month in which it is written down.
  private struct Row {
    let text: String
    let known: Int
  }

  /// Where its files stand.
  let folder: String

  private let visits: [Row]
  private let failures: [Row]
  private let calls: [Row]

  /// The number of months that are invoiced.
  static let months = 5

  /// Makes up rows from a seed.
  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    folder = FileManager.default.temporaryDirectory.path + "/invoices-" + UUID().uuidString
    visits = (1...12).map { number in
      let (month, hour) = (Int.random(in: 1...Self.months, using: &random), 8 + number % 9)
      let day = Self.day(Int.random(in: 1...27, using: &random))
      let from = "2026-0\(month)-\(day) \(Self.day(hour)):00"
      let until = "2026-0\(month)-\(day) \(Self.day(hour + 1 + number % 3)):20"
      return Row(
        text: "V-\(number),\(from),\(until)",
        known: Self.written(month, &random)
      )
    }
    failures = (1...5).map { number in
      let month = Int.random(in: 1...Self.months, using: &random)
      let day = Self.day(2 * number + 3)
      return Row(
        text: "F-\(number),2026-0\(month)-\(day) 00:00,2026-0\(month)-\(day) 12:00",
        known: Self.written(month, &random)
      )
    }
    calls = (1...9).map { number in
      let month = Int.random(in: 1...Self.months, using: &random)
      return Row(
        text: "C-\(number),2026-0\(month)-\(Self.day(number + 1)) 09:00,rang",
        known: Self.written(month, &random)
      )
    }
    try write()
  }

  private static func day(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // Most rows are written in their month, some later, none after the last.
  private static func written(_ month: Int, _ random: inout SeededGenerator) -> Int {
    min(months, Bool.random(using: &random) ? month : month + Int.random(in: 0...3, using: &random))
  }

  /// Takes the files away.
  func close() { try? FileManager.default.removeItem(atPath: folder) }

  // MARK: Running

  /// The invoice of a month, as known at the end of some month.
  /// - Parameters:
  ///   - month: The month.
  ///   - known: The month whose end is the cut-off, and whose rows are the last that are known.
  ///   - more: More options.
  /// - Returns: What was written.
  /// - Throws: What reading and writing throw, and where the command does not end well.
  func invoice(_ month: Int, known: Int, _ more: String...) throws -> String {
    let data = try [("visits", visits), ("failures", failures), ("calls", calls)].flatMap {
      feed,
      rows in
      let heads = ["visits": "id,from,until", "failures": "id,from,until", "calls": "call,at,what"]
      let own = rows.filter { $0.known <= known }.map(\.text)
      let path = "\(folder)/\(feed)-\(known).csv"
      try ([heads[feed] ?? ""] + own).joined(separator: "\n").appending("\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
      return own.isEmpty ? ["--without", feed] : ["--data", "\(feed)=\(path)"]
    }
    let console = RecordingConsole()
    let words =
      ["invoice", "\(folder)/shop.agreement.md", "--period", "2026-0\(month)"] + data
      + ["--at", "2026-0\(known + 1)-01T00:00:00Z"] + more
    let status = Abide.run(words, console: console.console)
    try #require(status == .done, "\(words.joined(separator: " ")): \(console.complaints)")
    return console.output
  }

  /// What an invoice as JSON says is to be paid, in cents.
  static func cents(_ json: String) throws -> Int {
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let total = try #require((read as? [String: Any])?["total"] as? [String: Any])
    let amount = try #require(total["amount"] as? String)
    return try #require(Int(amount.filter { $0 != "." }))
  }

  // MARK: Files

  private func write() throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/sent",
      withIntermediateDirectories: true
    )
    for (name, text) in [("shop.agreement.md", Self.agreement), ("shop.feed.md", Self.feed)] {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    let console = RecordingConsole()
    let status = console.run("show", "\(folder)/shop.agreement.md", "--digest")
    try #require(status == .done, "\(console.complaints)")
    let base = console.output.trimmingCharacters(in: .whitespacesAndNewlines)
    try Self.amendment(base)
      .write(toFile: "\(folder)/shop.1.amendment.md", atomically: true, encoding: .utf8)
  }

  private static func amendment(_ base: String) -> String {
    """
    # Amendment

    ```amendment 1 to shop
    base: \(base)
    effective: 2026-03-01
    signed: provider.director 2026-02-02; customer.director 2026-02-03
    ```

    ```replace fee
    was: 300.00 EUR per month
    now: 410.00 EUR per month
    ```

    ```replace technician.per hour
    was: 80.00 EUR
    now: 91.00 EUR
    ```
    """
  }

  private static let feed = """
    # Feeds

    ```feed visits
    reads: csv
    rows: intervals
    subject: visit
    times: YYYY-MM-DD HH:MM in UTC
    id: id
    visit.work: from to until
    ```

    ```feed failures
    reads: csv
    rows: intervals
    subject: machine
    times: YYYY-MM-DD HH:MM in UTC
    id: id
    machine.down: from to until
    ```

    ```feed calls
    reads: csv
    rows: events
    subject: call by call
    times: YYYY-MM-DD HH:MM in UTC
    at: at
    order: file
    call.rang: what is rang
    ```
    """

  private static let agreement = """
    # Workshop

    ```agreement shop
    provider: A Workshop; signs director
    customer: A Mill; signs director
    in force: 2026-01-01 to 2026-12-31
    zone: UTC
    periods: calendar months
    money: EUR, round half-up to 0.01 at payable
    prevails: terms
    uses: shop.feed
    ```

    ## 1. All of it {#all}

    ```define
    always: Mo-Su 00:00-24:00
    fee: 300.00 EUR per month
    ```

    ```record visit
    intervals: work
    ```

    ```record machine
    intervals: down
    ```

    ```record call
    events: rang
    ```

    ```level running
    out of: minutes of always
    good: not machine.down
    goal: 99 %
    leaves out: nothing
    too few: never
    none at all: met
    ```

    ```price service
    model: fixed fee
    ```

    ```price visits
    model: time and materials by technician
    ```

    ```rate technician
    per hour: 80.00 EUR
    worked: visit.work
    step: 15 min
    ```

    ```price calls
    model: graduated call.rang
    slices: up to 2 at 7.00 EUR; above at 4.00 EUR
    ```

    Table: Bands {#bands unique complete}

    | level   | attained | -> credit |
    | ------- | -------- | --------- |
    | running | >= 99 %  | 0 %       |
    | running | 98 % to < 99 % | 60 % |
    | running | < 98 %   | 90 %      |

    ```credit monthly
    each: bands.credit of fee
    cap: 90 % of fee, shared pro rata by largest remainder
    closes: 10 days after the month
    payable: off the next invoice, at most 40 % of it, lapses after 3 months
    remedy: price adjustment, not exclusive
    ```

    ```change
    signed by: provider.director and customer.director
    reaches: months beginning on or after its effective date
    ```
    """
}
