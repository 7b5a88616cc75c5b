import Quantities
import Rendering
import TestSupport
import Testing

/// What people write into reports stays as they wrote it.
struct WordBookTests {
  @Test func `a heading without a period, and one that comes twice, are told with their lines`() {
    let book = WordBook("# Ours\n## what was promised\n## 2026-03 risks\n\n##  2026-03  risks\n")
    #expect(book.faults.map(\.line) == [2, 5])
    #expect(WordBook("# Title\nMore.\n").faults == [])
    #expect(WordBook("\n\n").faults == [])
  }

  @Test func `a file that begins with something else is another's`() {
    let words = WordBook("Words before any heading.\n# Title\nMore.\n")
    #expect(words.faults.map(\.line) == [1])
    #expect(WordBook("id,opened\n1,2026-03-01\n").faults.map(\.line) == [1])
  }

  @Test func `room is made once, and nothing that stands there changes`() throws {
    var random = SeededGenerator(seed: 99)
    let march = try #require(CalendarPeriod("2026-03"))
    for _ in 0..<200 {
      let told = (0..<Int.random(in: 0...4, using: &random)).map {
        "## 2026-03 part \($0)\n\nWord."
      }
      let text = told.joined(separator: "\n\n") + (Bool.random(using: &random) ? "\n" : "")
      let asked = (2..<Int.random(in: 3...7, using: &random)).map { "part \($0)" }
      let held = WordBook(text).holding(asked, of: march)
      #expect(held.hasPrefix(text))
      #expect(WordBook(held).faults == [])
      #expect(WordBook(held).holding(asked, of: march) == held)
      for part in asked { #expect(held.ranges(of: "## 2026-03 \(part)\n").count == 1) }
    }
  }
}
