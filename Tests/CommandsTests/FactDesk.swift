import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// A telephone desk drawn from a seed, with facts about its calls.
struct FactDesk {
  /// A call: when it rang, was answered and solved, in minutes of March.
  struct Call {
    let name: Int
    var rang: Int
    var answered: Int
    var solved: Int?
  }

  /// A fact about a call, and what the export would say had it been right.
  struct Fact {
    let id: Int
    let day: Int
    let call: Int
    let what: String
    var was = ""
    var now = ""

    func row(_ answer: String) -> String {
      "| \(id) | 2026-04-\(FactDesk.two(day)) 10:\(FactDesk.two(id)) | provider | \(call) | \(what) | \(was) | \(now) "
        + "| it was so | \(answer) |"
    }
  }

  let folder: String
  private(set) var calls: [Call]
  private(set) var facts: [Fact] = []

  /// The calls as they would be told had all facts been known.
  private(set) var corrected: [Call]

  init(seed: UInt64) throws {
    folder = FileManager.default.temporaryDirectory.path + "/facts-" + UUID().uuidString
    var random = SeededGenerator(seed: seed)
    calls = (1...Int.random(in: 6...14, using: &random)).map { name in
      let rang = Int.random(in: 0..<26, using: &random) * 1440 + 480 + name
      let answered = rang + Int.random(in: 0...2, using: &random)
      let isSolved = Int.random(in: 0..<5, using: &random) > 0
      return Call(
        name: name,
        rang: rang,
        answered: answered,
        solved: isSolved ? answered + Int.random(in: 1...300, using: &random) : nil
      )
    }
    corrected = calls
    for name in calls.map(\.name) where Bool.random(using: &random) { draw(name, &random) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(FactDesk.agreement, "phone.agreement.md")
    try write(FactDesk.feed, "calls.feed.md")
    try write(calls, "calls.csv")
    try write(corrected, "corrected.csv")
  }

  private mutating func draw(_ name: Int, _ random: inout SeededGenerator) {
    guard let place = corrected.firstIndex(where: { $0.name == name }) else { return }
    let call = corrected[place]
    var fact = Fact(
      id: facts.count + 1,
      day: 1 + Int.random(in: 0..<9, using: &random),
      call: name,
      what: "call.solved"
    )
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      fact = Fact(id: fact.id, day: fact.day, call: name, what: "out of scope")
      corrected.remove(at: place)
    case 1 where call.solved != nil:
      fact.was = FactDesk.time(call.solved ?? 0)
      corrected[place].solved = nil
    default:
      let solved = call.answered + Int.random(in: 1...300, using: &random)
      guard solved != call.solved else { return }
      fact.was = call.solved.map(FactDesk.time) ?? ""
      fact.now = FactDesk.time(solved)
      corrected[place].solved = solved
    }
    facts.append(fact)
  }

  // MARK: Texts

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func time(_ minute: Int) -> String {
    "2026-03-\(two(1 + minute / 1440)) \(two(minute % 1440 / 60)):\(two(minute % 60))"
  }

  func write(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  func write(_ calls: [Call], _ name: String) throws {
    let rows = calls.map { call in
      let times =
        [call.rang, call.answered].map(FactDesk.time) + [call.solved.map(FactDesk.time) ?? ""]
      return "\(call.name),\(times.joined(separator: ","))"
    }
    try write("call,rang,answered,solved\n" + rows.joined(separator: "\n") + "\n", name)
  }

  /// Writes a text of facts.
  func write(facts: [Fact], answer: (Fact) -> String, _ name: String = "phone.facts.md") throws {
    let head = """
      # Facts

      Table: Facts {#facts fact}

      | n | told | by | subject | what | was | now | why | answer |
      | - | ---- | -- | ------- | ---- | --- | --- | --- | ------ |

      """
    try write(head + facts.map { $0.row(answer($0)) + "\n" }.joined(), name)
  }

  /// The words of an accepting answer.
  static let accepted = "accepted customer 2026-04-20"

  // MARK: Running

  func run(_ words: [String]) throws -> String {
    let console = RecordingConsole()
    let status = Abide.run(words, console: console.console)
    try #require(status == .done, "\(console.complaints) \(console.output.suffix(600))")
    return console.output
  }

  /// A statement as CSV, which names no file and no digest of one.
  func statement(
    _ export: String = "calls.csv",
    facts: String? = nil,
    format: String = "csv",
    _ more: [String] = []
  ) throws -> String {
    try run(
      [
        "statement", "\(folder)/phone.agreement.md", "--data", "\(folder)/\(export)", "--period",
        "2026-03", "--at", "2026-04-02T00:00:00Z", "--format", format,
      ] + (facts.map { ["--facts", "\(folder)/\($0)"] } ?? []) + more
    )
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private static let agreement = """
    # Telephone desk

    ```agreement phone
    provider: A Desk; signs director
    customer: A Company; signs director
    in force: 2026-01-01 to 2026-12-31
    zone: Europe/Paris
    periods: calendar months
    money: EUR, round half-up to 0.01 at payable
    prevails: terms
    uses: calls.feed
    ```

    ## 1. Calls {#calls}

    ```define
    always: Mo-Su 00:00-24:00
    monthly-fee: 333.33 EUR per month
    ```

    ```record call
    events: rang; answered; solved
    ```

    ```clock wait
    runs: call.rang until call.answered
    reopened: never
    within: 1 min of always
    ```

    ```clock solution
    runs: call.rang until call.solved
    reopened: never
    within: 2 h of always
    ```

    Table: Levels {#level-list level}

    | level    | out of              | good         | goal | too few | none at all |
    | -------- | ------------------- | ------------ | ---- | ------- | ----------- |
    | answered | calls rang in month | wait met     | 80 % | never   | met         |
    | solved   | calls rang in month | solution met | 60 % | never   | met         |

    ## 2. Credits {#credits}

    Table: Bands {#bands unique complete}

    | level    | attained       | -> credit |
    | -------- | -------------- | --------- |
    | answered | >= 80 %        | 0 %       |
    | answered | 50 % to < 80 % | 4 %       |
    | answered | < 50 %         | 9 %       |
    | solved   | >= 60 %        | 0 %       |
    | solved   | 40 % to < 60 % | 5 %       |
    | solved   | < 40 %         | 9 %       |

    ```credit monthly
    each: bands.credit of monthly-fee
    cap: 15 % of monthly-fee, shared pro rata by largest remainder
    closes: 10 days after the month
    remedy: price adjustment, not exclusive
    ```

    ```change
    signed by: provider.director and customer.director
    reaches: months beginning on or after its effective date
    ```

    """

  private static let feed = """
    ```feed calls
    reads: csv
    rows: subjects
    subject: call by call
    times: YYYY-MM-DD HH:MM in Europe/Paris
    call.rang: at rang
    call.answered: at answered
    call.solved: at solved
    ```

    """
}
