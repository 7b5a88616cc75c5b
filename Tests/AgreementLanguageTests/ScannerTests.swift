import AgreementLanguage
import Diagnostics
import Testing

/// What the line scanner sees in a text.
struct ScannerTests {
  private func scan(_ text: String) -> (document: Document, findings: [Diagnostic]) {
    Scanner.scan(SourceText(name: "t.md", text))
  }

  @Test func `a heading has a number, words and an id`() throws {
    let heading = try #require(scan("## 4.2 Service credits {#credits}\n").document.headings.first)
    #expect(heading.level == 2)
    #expect(heading.number?.text == "4.2")
    #expect(heading.title.text == "Service credits")
    #expect(heading.id?.text == "credits")
  }

  @Test func `a heading without number or id is a heading`() throws {
    let heading = try #require(scan("# Support Desk Agreement").document.headings.first)
    #expect(heading.number == nil)
    #expect(heading.title.text == "Support Desk Agreement")
    #expect(heading.id == nil)
  }

  @Test(arguments: [
    "```clock response", "``` clock   response ", "  ```clock response", "~~~clock response",
  ])
  func `blanks around a fence do not matter`(_ fence: String) throws {
    let close = fence.contains("~") ? "~~~" : "```"
    let block = try #require(scan("\(fence)\nreopened: never\n\(close)\n").document.blocks.first)
    #expect(block.kind.text == "clock")
    #expect(block.name?.text == "response")
    #expect(block.entries.map(\.key.text) == ["reopened"])
    #expect(block.entries.map(\.value.text) == ["never"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line end ends a line`(_ end: String) throws {
    let lines = ["## 1. A {#a}", "", "```define", "fee: 1 h", "```", "", "Words."]
    let scanned = scan(lines.joined(separator: end))
    #expect(scanned.findings.isEmpty)
    #expect(scanned.document.items.count == 3)
    #expect(scanned.document.blocks.first?.entries.first?.value.text == "1 h")
  }

  @Test func `a byte order mark is passed over`() {
    #expect(scan("\u{FEFF}# Title\n").document.headings.first?.title.text == "Title")
  }

  @Test func `a table has a title, an id, words and cells`() throws {
    let text = """
      Table: Bands {#bands unique complete}

      | level | -> credit |
      |:------|----------:|
      | a\\|b  | 3 %       |
      """
    let table = try #require(scan(text).document.tables.first)
    #expect(table.title.text == "Bands")
    #expect(table.id.text == "bands")
    #expect(table.attributes.map(\.text) == ["unique", "complete"])
    #expect(table.header.map(\.text) == ["level", "-> credit"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["a\\|b", "3 %"]])
  }

  @Test func `a table without its title line is prose`() {
    let scanned = scan("| a | b |\n|---|---|\n| 1 | 2 |\n")
    #expect(scanned.document.tables.isEmpty)
    #expect(scanned.document.paragraphs.count == 1)
  }

  @Test func `prose quotes values and refers to clauses, code spans do not`() throws {
    let text =
      "Stops at [15 %](=monthly.cap), see [clause 7](#notices), not `[1 %](=a)`\nor [x](http://y)."
    let paragraph = try #require(scan(text).document.paragraphs.first)
    #expect(paragraph.quotations.map(\.value.text) == ["15 %"])
    #expect(paragraph.quotations.map(\.path.text) == ["monthly.cap"])
    #expect(paragraph.references.map(\.words.text) == ["clause 7"])
    #expect(paragraph.references.map(\.id.text) == ["notices"])
  }

  @Test func `a comment is passed over, even over several lines`() {
    #expect(scan("<!-- a\nb: c\n-->\n# Title").document.items.count == 1)
  }

  @Test func `an illustration is no block`() {
    #expect(scan("```json\n{\"a\": 1}\n```\n\n```\nx\n```\n").document.items.isEmpty)
  }

  @Test func `malformed bytes are told with their place`() throws {
    let source = SourceText(name: "t.md", bytes: [0x23, 0x20, 0x41, 0xC3, 0x28])
    let finding = try #require(Scanner.scan(source).findings.first)
    #expect(finding.code == "SYN01")
    #expect(finding.message == "byte 4 is not UTF-8")
  }

  @Test func `an empty block that is never closed is told once`() {
    let findings = scan("```clock response").findings
    #expect(findings.map(\.code) == ["SYN03"])
  }
}
