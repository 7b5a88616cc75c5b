import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// What holds of facts whatever they say.
struct FactLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 400 : 25)

  @Test(arguments: seeds)
  func `accepted facts give what an export gives that tells them`(seed: UInt64) throws {
    let desk = try FactDesk(seed: seed)
    defer { desk.remove() }
    guard !desk.facts.isEmpty, !desk.corrected.isEmpty else { return }
    try desk.write(facts: desk.facts) { _ in FactDesk.accepted }
    #expect(try desk.statement(facts: "phone.facts.md") == desk.statement("corrected.csv"))
  }

  @Test(arguments: seeds)
  func `the order of facts does not matter`(seed: UInt64) throws {
    let desk = try FactDesk(seed: seed)
    defer { desk.remove() }
    guard !desk.facts.isEmpty else { return }
    var random = SeededGenerator(seed: seed)
    // Some are open, so that bounds do not hang on the order either.
    let answer = { (fact: FactDesk.Fact) in fact.id % 3 == 0 ? "" : FactDesk.accepted }
    try desk.write(facts: desk.facts, answer: answer)
    try desk.write(facts: desk.facts.shuffled(using: &random), answer: answer, "other.facts.md")
    #expect(
      try desk.statement(facts: "phone.facts.md") == desk.statement(facts: "other.facts.md")
    )
  }

  @Test(arguments: seeds)
  func `what is withdrawn was never told`(seed: UInt64) throws {
    let desk = try FactDesk(seed: seed)
    defer { desk.remove() }
    guard !desk.facts.isEmpty else { return }
    let isWithdrawn = { (fact: FactDesk.Fact) in fact.id % 2 == 0 }
    try desk.write(facts: desk.facts) {
      isWithdrawn($0)
        ? "disputed customer 2026-04-11; withdrawn provider 2026-04-12" : FactDesk.accepted
    }
    try desk.write(
      facts: desk.facts.filter { !isWithdrawn($0) },
      answer: { _ in FactDesk.accepted },
      "other.facts.md"
    )
    #expect(
      try desk.statement(facts: "phone.facts.md") == desk.statement(facts: "other.facts.md")
    )
    try desk.write(facts: desk.facts) { _ in "withdrawn provider 2026-04-12" }
    #expect(try desk.statement(facts: "phone.facts.md") == desk.statement())
  }

  @Test(arguments: seeds)
  func `deltas add up to the difference, and the first statement stays as it is`(seed: UInt64)
    throws
  {
    let desk = try FactDesk(seed: seed)
    defer { desk.remove() }
    let first = try desk.statement(format: "json")
    try desk.write(first, "first.json")
    try desk.write(facts: desk.facts) { $0.id % 4 == 0 ? "" : FactDesk.accepted }
    let second = try desk.statement(
      facts: "phone.facts.md",
      format: "json",
      ["--restates", "\(desk.folder)/first.json"]
    )
    let (before, after) = (try payable(first), try payable(second))
    let told = try document(second)["restates"] as? [String: Any]
    let deltas = try #require(told?["deltas"] as? [[String: Any]])
    let amounts = deltas.flatMap { $0["amounts"] as? [[String: Any]] ?? [] }
    let sum = amounts.map { cents($0["difference"]) }.reduce(0, +)
    #expect(before + sum == after)
    #expect(try desk.statement(format: "json") == first)
    try desk.write(second, "second.json")
    let verified = try desk.run([
      "verify", "\(desk.folder)/second.json", "--data", "\(desk.folder)/calls.csv", "--facts",
      "\(desk.folder)/phone.facts.md", "--restates", "\(desk.folder)/first.json",
    ])
    #expect(verified.contains("comes out the same"))
  }

  @Test(arguments: seeds)
  func `bounds hold whatever open facts come to`(seed: UInt64) throws {
    let desk = try FactDesk(seed: seed)
    defer { desk.remove() }
    guard !desk.facts.isEmpty else { return }
    try desk.write(facts: desk.facts) { _ in "" }
    let open = try document(desk.statement(facts: "phone.facts.md", format: "json"))
    let credit = try #require((open["credits"] as? [[String: Any]])?.first)
    let least = cents((credit["payable"] as? [String: Any])?["amount"])
    let most = (credit["at_most"] as? [String: Any]).map { cents($0["amount"]) } ?? least
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let counting = Set(desk.facts.map(\.id).filter { _ in Bool.random(using: &random) })
      try desk.write(facts: desk.facts) {
        counting.contains($0.id) ? FactDesk.accepted : "withdrawn provider 2026-04-12"
      }
      let settled = try payable(desk.statement(facts: "phone.facts.md", format: "json"))
      #expect(least <= settled && settled <= most)
    }
  }

  // MARK: Reading

  private func document(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func payable(_ text: String) throws -> Int {
    let credit = try #require((try document(text)["credits"] as? [[String: Any]])?.first)
    return cents((credit["payable"] as? [String: Any])?["amount"])
  }

  private func cents(_ amount: Any?) -> Int {
    let text = (amount as? [String: Any])?["amount"] as? String ?? ""
    return Int(text.filter { $0 != "." }) ?? 0
  }
}
