import Rendering
import Testing

struct TextDrawerTests {
  private func text(_ blocks: [Block], width: Int = 100) -> String {
    TextDrawer.draw(Page(kind: "Page", title: "Title", blocks: blocks), width: width)
      .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "\n")
  }

  private func table(_ rows: [PageTable.Row]) -> Block {
    .table(
      PageTable(
        caption: "Levels",
        columns: [.init("level"), .init("attained", .trailing), .init("remark", .wrapping)],
        rows: rows
      )
    )
  }

  @Test func `a page begins with its kind and title`() {
    let page = Page(kind: "Readings", title: "Desk", subtitle: "March", blocks: [])
    #expect(TextDrawer.draw(page) == "Readings: Desk\n==============\nMarch\n")
  }

  @Test func `numbers stand under each other and totals under a rule`() {
    let rows: [PageTable.Row] = [
      .init(["availability", "99.5 %", "fine"]), .init(isTotal: true, ["sum", "8 %", ""]),
    ]
    #expect(
      text([table(rows)]) == """
        level         attained  remark
        ------------------------------
        availability    99.5 %  fine
        ------------------------------
        sum                8 %

        """
    )
  }

  @Test func `a remark wraps inside its column`() {
    let rows = [PageTable.Row(["a", "1", "one two three four five six seven eight"])]
    #expect(
      text([table(rows)], width: 44) == """
        level  attained  remark
        --------------------------------------------
        a             1  one two three four five six
                         seven eight

        """
    )
  }

  @Test func `columns keep their place beside letters of any width`() {
    let rows: [PageTable.Row] = [
      .init(["東京", "1", "x"]), .init(["Zürich", "22", "x"]), .init(["e\u{301}té", "333", "x"]),
      .init(["🚀 go", "4", "x"]),
    ]
    #expect(
      text([table(rows)]) == """
        level   attained  remark
        ------------------------
        東京           1  x
        Zürich        22  x
        e\u{301}té          333  x
        🚀 go          4  x

        """
    )
  }

  @Test func `data cannot steer a terminal or break a line`() {
    let drawn = text([.paragraph("a\u{1B}[31mb\u{202E}c"), .facts([Fact("k\n", "v\r")])])
    #expect(drawn == "a\u{FFFD}[31mb\u{FFFD}c\n\nk\u{FFFD}   v\u{FFFD}\n")
  }

  @Test func `sections are indented under their headings`() {
    let section = Section("Words", [.list(["one"]), .quotation("said", source: "clause 1")])
    #expect(
      text([.section(section)]) == """
        Words
        -----
          - one

          > said
            clause 1

        """
    )
  }
}
