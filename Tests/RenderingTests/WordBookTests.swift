import Rendering
import Testing

/// What people write into reports stands under headings; a file without them is another's.
struct WordBookTests {
  @Test func `a file of another sort is no text of words`() {
    let book = WordBook("id,opened\n1,2026-03-01\n")
    #expect(book.faults.map(\.line) == [1])
  }

  @Test func `a title may have words of its own`() {
    #expect(WordBook("# Words of reports\n\nKept by the desk.\n").faults.isEmpty)
    #expect(WordBook("\n\n").faults.isEmpty)
  }
}
