import Rendering
import Testing

struct MarkdownDrawerTests {
  private let table = PageTable(
    caption: "Levels",
    columns: [.init("line", .identity), .init("level"), .init("attained", .trailing)],
    rows: (1...10).map { .init([Cell("l\($0)"), Cell("level_\($0)"), Cell("99 %")]) }
  )

  @Test func `a page is headings, words and tables, and its marks are words`() {
    let page = Page(
      kind: "Report",
      title: "A *desk*",
      blocks: [
        .paragraph("1 < 2 | 3"),
        .section(
          Section("Levels", [.table(PageTable(caption: "", columns: [.init("a|b")], rows: []))])
        ),
      ]
    )
    #expect(
      MarkdownDrawer.draw(page) == """
        # A \\*desk\\*

        Report.

        1 \\< 2 \\| 3

        ## Levels

        | a\\|b |
        | --- |


        """
    )
  }

  @Test func `a long table goes on over slides of the same name`() {
    let page = Page(
      kind: "Board",
      title: "\"All\"",
      blocks: [.section(Section("Levels", [.table(table)]))]
    )
    let slides = MarkdownDrawer.slides(page)
    #expect(slides.hasPrefix("---\ntitle: \"Board: \\\"All\\\"\"\n---\n"))
    #expect(slides.split(separator: "## Levels").count == 3)
    for row in 1...10 { #expect(slides.contains("| level\\_\(row) | 99 % |")) }
    #expect(!slides.contains("l1 |"))
  }
}
