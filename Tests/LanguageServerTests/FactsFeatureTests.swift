import Diagnostics
import Foundation
import Testing

/// What an editor is answered on a text of facts.
struct FactsFeatureTests {
  private static let facts = "desk.facts.md"

  private func opened(_ text: String? = nil) throws -> Opened {
    let opened = try Opened()
    try opened.open(Self.facts, text)
    return opened
  }

  private func labels(_ reply: Reply?) -> [String] {
    reply?["items"]?.elements.compactMap { $0["label"]?.text } ?? []
  }

  @Test func `sound facts have no findings, and wrong ones are told where they stand`() throws {
    let opened = try opened()
    #expect(try opened.findings(Self.facts, version: 1).isEmpty)
    let text = try opened.text(Self.facts)
    let wrong = text.replacingOccurrences(
      of: "excuse resolution: data",
      with: "excuse resolutoin: data"
    )
    try #require(wrong != text)
    try opened.change(Self.facts, to: wrong, version: 2)
    let found = try opened.findings(Self.facts, version: 2)
    #expect(found.contains { $0["message"]?.text?.contains("`resolution`") ?? false })
  }

  @Test func `an event, a clock, a side and who speaks for it lead to the agreement`() throws {
    let opened = try opened()
    let agreement = try opened.text("desk.agreement.md").components(separatedBy: "\n")
    let wanted = [
      ("ticket.resolved ", 9, "events: opened"),
      ("excuse resolution: data", 9, "```clock resolution"),
      ("customer.director 2026", 2, "customer: Harrow"),
      ("customer.director 2026", 11, "customer: Harrow"),
    ]
    for (words, plus, line) in wanted {
      let place = try opened.answer("textDocument/definition", Self.facts, at: words, plus: plus)
      #expect(place?["uri"]?.text?.hasSuffix("desk.agreement.md") ?? false, "\(words)")
      let number = place?["range"]?["start"]?["line"]?.integer ?? 0
      #expect(agreement[number].hasPrefix(line), "\(words) at \(plus) led to \(agreement[number])")
    }
  }

  @Test func `an event tells what it is and where it is declared`() throws {
    let hover = try opened().answer(
      "textDocument/hover",
      Self.facts,
      at: "ticket.resolved ",
      plus: 9
    )
    let told = try #require(hover?["contents"]?["value"]?.text)
    #expect(told.contains("**event ticket.resolved**, in `desk.agreement.md`"))
  }

  @Test func `what a cell may say is offered`() throws {
    let opened = try opened()
    func offers(_ words: String, _ plus: Int) throws -> [String] {
      labels(try opened.answer("textDocument/completion", Self.facts, at: words, plus: plus))
    }
    let topics = try offers("| ticket.resolved ", 2)
    #expect(topics.contains("ticket.answered"))
    #expect(topics.contains("excuse resolution: money"))
    #expect(topics.contains("out of scope"))
    #expect(try offers("ticket.resolved ", 7).contains("answered"))
    #expect(try offers("| provider.desk ", 2).contains("customer.director"))
    let answers = try offers("| accepted customer", 2)
    #expect(answers.starts(with: ["accepted", "disputed", "withdrawn"]))
  }

  @Test func `facts without an agreement say so`() throws {
    let opened = try Opened()
    let text = try opened.text(Self.facts)
    try Data(text.utf8).write(to: opened.folder.appending(path: "2026-03.facts.md"))
    try opened.open("2026-03.facts.md", text)
    let found = try opened.findings("2026-03.facts.md", version: 1)
    #expect(found.first?["message"]?.text?.contains("no 2026-03.agreement.md beside it") ?? false)
  }
}
