import Rendering
import Testing

struct HTMLDrawerTests {
  private let hostile = "<script>alert('x')</script>&\"\u{202E}"

  private func html(_ blocks: [Block]) -> String {
    HTMLDrawer.draw(Page(kind: hostile, title: hostile, subtitle: hostile, blocks: blocks))
  }

  @Test func `hostile names are words, wherever they stand`() throws {
    let table = PageTable(
      caption: hostile,
      columns: [.init(hostile)],
      rows: [.init(id: "\"><script>", [Cell(hostile)], details: [.steps([hostile])])]
    )
    let page = html([
      .figure(label: hostile, value: hostile, sentence: hostile, .plain),
      .facts([Fact(hostile, hostile)]), .paragraph(hostile), .list([hostile]),
      .section(Section(hostile, id: hostile, [.table(table)])),
      .quotation(hostile, source: hostile), .quotation("```\n" + hostile, source: hostile),
    ])
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;\u{FFFD}"))
    #expect(page.contains("id=\"&quot;&gt;&lt;script&gt;\""))
  }

  @Test func `headings go down one level at a time`() {
    let inner = Block.section(Section("Inner", [.paragraph("x")]))
    let page = html([.section(Section("Outer", [inner]))])
    #expect(page.contains("<h2>Outer</h2>"))
    #expect(page.contains("<h3>Inner</h3>"))
  }

  @Test func `every head of a column or row says what it heads`() {
    let table = PageTable(
      caption: "Levels",
      columns: [.init("level"), .init("attained", .trailing)],
      rows: [.init(["availability", "99 %"])]
    )
    let page = html([.table(table)])
    #expect(page.contains("<caption>Levels</caption>"))
    #expect(page.contains("<th scope=\"col\" role=\"columnheader\" class=\"leading\">level</th>"))
    #expect(page.contains("<th scope=\"row\" role=\"rowheader\""))
    #expect(page.contains("<td role=\"cell\" class=\"trailing plain\" data-label=\"attained\">"))
  }

  @Test func `a page fetches nothing and runs nothing`() throws {
    let page = HTMLDrawer.draw(try Desk.shared.get().report("2026-04").page)
    #expect(page.contains("content=\"script-src 'none'; connect-src 'none'"))
    for mark in ["<script", "<link", "<img", "http://", "https://", "url(", "@import", "onclick"] {
      #expect(!page.contains(mark))
    }
  }

  @Test func `a picture says in words what it shows`() throws {
    let page = HTMLDrawer.draw(try Desk.shared.get().report("2026-04").page)
    let words = "availability: attained 95.62 %, goal 99 %, missed"
    #expect(page.contains("role=\"img\""))
    #expect(page.contains("<title>\(words)</title>"))
  }
}
