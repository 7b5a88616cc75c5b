import CommandSupport
import Commands
import Foundation
import TestSupport

/// A folder of agreements made up at random, and one export that tells of all of them.
struct CloseDesks {
  struct Customer {
    let file: String
    let accounts: [String]
  }

  static let header = "note,id,number,account,event,at"

  let customers: [Customer]
  private(set) var rows: [(account: String, line: String)] = []
  private(set) var texts: [String: String] = [:]

  /// Makes agreements and rows up.
  /// - Parameters:
  ///   - seed: What decides them.
  ///   - note: How many letters nobody reads stand in each row, which makes the file long.
  init(seed: UInt64, note: Int = 0) {
    var generator = SeededGenerator(seed: seed)
    customers = (0..<Int.random(in: 1...6, using: &generator)).map { number in
      Customer(file: "c\(number)", accounts: ["A-\(number)", "\(number)"])
    }
    texts["desk.feed.md"] = Self.feed
    for customer in customers {
      texts["\(customer.file).agreement.md"] = Self.agreement(customer, &generator)
    }
    let accounts = customers.flatMap(\.accounts) + ["", "?", "Z-1", "Z-2"]
    let padding = String(repeating: "x", count: note)
    for id in 0..<Int.random(in: 0...400, using: &generator) {
      let account = accounts.randomElement(using: &generator) ?? ""
      // A few numbers, so that tickets have several rows, and customers tickets of one name.
      let ticket = "T-\(Int.random(in: 0..<60, using: &generator))"
      let event = ["opened", "resolved", "viewed"].randomElement(using: &generator) ?? ""
      let day = 1 + id * 30 / 401
      let at = Int.random(in: 0..<40, using: &generator) == 0 ? "soon" : Self.time(day, &generator)
      let again = Int.random(in: 0..<20, using: &generator) == 0
      for _ in 0...(again ? 1 : 0) {
        rows.append((account, "\(padding),\(id),\(ticket),\(account),\(event),\(at)"))
      }
    }
    rows.shuffle(using: &generator)
  }

  /// The export as a whole.
  var export: String { lines { _ in true } }

  /// The export of one customer.
  ///
  /// Rows of others become blank lines, so that lines keep their numbers; those that name no account may
  /// be anybody's.
  func export(of customer: Customer) -> String {
    lines { customer.accounts.contains($0) || Self.isUnnamed($0) }
  }

  /// Rows of some accounts, and how many of them cannot be read, those that name nobody included.
  func count(of accounts: [String]) -> (rows: Int, refused: Int) {
    let own = rows.filter { accounts.contains($0.account) || Self.isUnnamed($0.account) }
    return (own.count, own.count { Self.isUnnamed($0.account) || $0.line.hasSuffix("soon") })
  }

  /// True when an account names nobody.
  static func isUnnamed(_ account: String) -> Bool { account.isEmpty || account == "?" }

  private func lines(_ keeps: (String) -> Bool) -> String {
    ([Self.header] + rows.map { keeps($0.account) ? $0.line : "" }).map { $0 + "\n" }.joined()
  }

  private static func time(_ day: Int, _ generator: inout SeededGenerator) -> String {
    let minute = Int.random(in: 0..<1440, using: &generator)
    let clock = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "2026-03-\(day < 10 ? "0" : "")\(day)T\(clock.joined(separator: ":")):00Z"
  }

  private static func agreement(
    _ customer: Customer,
    _ generator: inout SeededGenerator
  ) -> String {
    let zone = ["UTC", "Europe/Dublin", "America/New_York"].randomElement(using: &generator) ?? ""
    let hours = ["Mo-Fr 09:00-17:00", "Mo-Su 00:00-24:00"].randomElement(using: &generator) ?? ""
    let target = Int.random(in: 1...30, using: &generator)
    return """
      # Support

      ```agreement \(customer.file)-2026
      provider: North Desk Ltd; signs director
      customer: Customer \(customer.file); signs director
      in force: 2026-01-01 to 2026-12-31
      zone: \(zone)
      periods: calendar months
      account: \(customer.accounts.joined(separator: "; "))
      prevails: terms
      uses: desk.feed
      ```

      ## 1. Support {#support}

      ```define
      desk-hours: \(hours)
      ```

      ```record ticket
      events: opened; resolved
      ```

      ```clock resolution
      runs: ticket.opened until ticket.resolved
      reopened: never
      within: \(target) h of desk-hours
      ```

      Table: Levels {#level-list level}

      | level    | out of                    | good           | goal | too few | none at all |
      | -------- | ------------------------- | -------------- | ---- | ------- | ----------- |
      | resolved | tickets resolved in month | resolution met | 90 % | never   | met         |

      ```change
      signed by: provider.director and customer.director
      reaches: months beginning on or after its effective date
      ```

      """
  }

  private static let feed = """
    ```feed tickets
    reads: csv
    rows: events
    subject: ticket by number
    agreement: by account
    times: ISO 8601
    at: at
    id: id
    sequence: id
    blank: ?
    ticket.opened: event is opened
    ticket.resolved: event is resolved
    ```

    """
}
