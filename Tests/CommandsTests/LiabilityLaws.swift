import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// What holds of claims and limits, whatever is claimed when.
struct LiabilityLaws {
  private struct Account: Decodable {
    struct Amount: Decodable {
      let amount: String
      var cents: Int { Int(amount.filter { $0 != "." }) ?? -1 }
    }

    struct Entry: Decodable {
      let name: String
      let arose: String
      let asked: Amount
      let owed: Amount?
      let beyond: Amount?
      let left: Amount?
      let limit: Amount?
      let erodes: Bool
    }

    let party: String
    let limit: String?
    let entries: [Entry]
  }

  private struct Report: Decodable {
    let accounts: [Account]
  }

  @Test(arguments: 1...UInt64(Deep.isWanted ? 200 : 8))
  func `no limit is overdrawn, and the order of rows changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let losses = ["damages", "copyright", "data breach", "wilful"]
    var days = Array(1...28).shuffled(using: &random)
    let rows = (1...9).map { number in
      let day = days.removeLast()
      let (asked, paid) = (
        Int.random(in: 0...90_000, using: &random), Int.random(in: 0...1, using: &random)
      )
      let loss = losses.randomElement(using: &random) ?? losses[0]
      let arose = "2026-0\(1 + number % 3)-\(day < 10 ? "0" : "")\(day)"
      let settled = paid == 0 ? "" : "\(asked / 2).00 EUR"
      return "| \(number) | \(arose) | provider | \(loss) | \(asked).00 EUR | \(settled) | a loss |"
    }
    let accounts = try Self.accounts(rows)
    for account in accounts where account.limit != nil {
      var drawn = 0
      for entry in account.entries {
        let (limit, owed) = (try #require(entry.limit).cents, try #require(entry.owed).cents)
        #expect(owed + (entry.beyond?.cents ?? 0) == entry.asked.cents)
        #expect(owed <= max(0, limit - drawn), "\(account.party) \(entry.name)")
        if entry.erodes { drawn += owed }
        #expect(entry.left?.cents == max(0, limit - drawn))
      }
    }
    let claims = accounts.flatMap(\.entries).map(\.name).sorted()
    #expect(claims == (1...9).map { "claim \($0)" }, "each claim draws once")
    let shuffled = try Self.accounts(rows.shuffled(using: &random))
    #expect(
      shuffled.map { $0.entries.map { "\($0.name) \($0.owed?.cents ?? -1)" } }
        == accounts.map { $0.entries.map { "\($0.name) \($0.owed?.cents ?? -1)" } }
    )
  }

  private static func accounts(_ rows: [String]) throws -> [Account] {
    let folder = FileManager.default.temporaryDirectory.path + "/claims-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let head = "| n | arose | against | loss | amount | settled | what |"
    let table = [head, "| - | - | - | - | - | - | - |"] + rows
    let claims = "# Claims\n\nTable: Claims {#claims-2026 claim}\n\n"
    for (name, text) in [
      ("site.agreement.md", agreement), ("site.feed.md", feed), ("calls.csv", "call,at,what\n"),
      ("site.claims.md", claims + table.joined(separator: "\n") + "\n"),
    ] {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    let console = RecordingConsole()
    let status = console.run(
      "liability",
      "\(folder)/site.agreement.md",
      "--claims",
      "\(folder)/site.claims.md",
      "--without",
      "calls",
      "--at",
      "2026-05-01T00:00:00Z",
      "--format",
      "json"
    )
    try #require(status == .done, "\(console.complaints)")
    return try JSONDecoder().decode(Report.self, from: Data(console.output.utf8)).accounts
  }

  private static let feed = """
    # Calls

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
    # Site

    ```agreement site
    provider: A Builder; signs director
    customer: A Shop; signs director
    in force: 2026-01-01 to 2026-12-31
    zone: UTC
    periods: calendar months
    money: EUR, round half-up to 0.01 at payable
    prevails: terms
    uses: site.feed
    ```

    ## 1. All of it {#all}

    ```record call
    events: rang
    ```

    ```price service
    model: fixed 30,000.00 EUR per month
    ```

    ```indemnity copyright
    by: provider to customer
    for: claims that something infringes somebody's rights
    ```

    ```liability general
    by: provider
    cap: greater of 100 % of fees of the preceding 12 months and 45,000.00 EUR, aggregate
    except: data breach; wilful
    ```

    ```liability for-data
    by: provider
    cap: 120,000.00 EUR, aggregate
    covers: data breach
    ```

    ```change
    signed by: provider.director and customer.director
    reaches: months beginning on or after its effective date
    ```
    """
}
