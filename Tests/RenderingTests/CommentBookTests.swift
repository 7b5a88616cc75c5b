import Quantities
import Rendering
import TestSupport
import Testing

/// What managers wrote stays as they wrote it.
struct CommentBookTests {
  private static let march = CalendarPeriod("2026-03")

  private func key(_ agreement: String, _ level: String = "resolved") throws -> MissKey {
    MissKey(try #require(Self.march), agreement, level)
  }

  @Test func `a comment and an action are read, over lines and in any letters`() throws {
    let book = CommentBook(
      "# Ours\n\n## 2026-03 mill resolved\ncomment: Ill,\n  two of us.\n\nACTION:\nA third comes.\n"
    )
    #expect(book.faults == [])
    let said = try #require(book.comments[key("mill")])
    #expect(said.comment == "Ill, two of us.")
    #expect(said.action == "A third comes.")
    #expect(said.line == 3)
  }

  @Test func `what is no heading of a miss is told with its line`() throws {
    let book = CommentBook("Words.\n## March mill resolved\n## 2026-03 mill\n")
    #expect(book.faults.map(\.line) == [1, 2, 3])
    let twice = CommentBook("## 2026-03 mill resolved\n## 2026-03 mill resolved\n")
    #expect(twice.faults.map(\.line) == [2])
  }

  @Test func `misses are added once, and nothing that stands there changes`() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let known = try (0..<Int.random(in: 0...4, using: &random)).map { try key("a\($0)") }
      let said = known.map { "## \($0)\n\nComment: word \(Int.random(in: 0...9, using: &random))" }
      let ends = Bool.random(using: &random) ? "\n" : ""
      let text = said.isEmpty ? "" : said.joined(separator: "\n\n") + ends
      let book = CommentBook(text)
      let missed = try (2..<Int.random(in: 3...8, using: &random)).map { try key("a\($0)") }
      let held = book.holding(missed.shuffled(using: &random))
      let again = CommentBook(held)
      #expect(held.hasPrefix(text))
      #expect(again.faults == [])
      #expect(Set(again.comments.keys) == Set(known + missed))
      for (key, comment) in book.comments { #expect(again.comments[key] == comment) }
      #expect(again.holding(missed) == held)
    }
  }
}
