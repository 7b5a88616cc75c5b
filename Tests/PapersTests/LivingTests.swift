import Papers
import Rendering
import Testing

/// The contract with its figures.
struct LivingTests {
  private static func figure(_ sort: LiveFigure.Sort, _ term: String) -> LiveFigure {
    LiveFigure(
      sort: sort,
      term: term,
      label: "attained",
      value: "96 % <b>",
      sentence: "Goal 95 %: met.",
      tone: .good,
      picture: nil,
      line: term,
      explanation: [
        .section(Section("Arithmetic", [.steps(["1 of 2, `--line x`"])])),
        .section(Section("Evidence", [.facts([Fact("line", "x")]), .list(["T-1"])])),
        .quotation("A ticket is answered.", source: "clause 1"),
      ]
    )
  }

  @Test func `a figure stands behind its term and leads to its explanation, which leads back`()
    throws
  {
    let path = try #require(
      DrawnPaper.examples.first { $0.hasSuffix("support-desk/desk.agreement.md") }
    )
    let source = try #require(DrawnPaper.text(path))
    let paper = try #require(DrawnPaper.of(source))
    let figures = [
      Self.figure(.level, "responded"), Self.figure(.credit, "monthly"),
      Self.figure(.clock, "resolution"), Self.figure(.duty, "object-report"),
      Self.figure(.level, "gone"),
    ]
    let html = PaperHTML.draw(paper.living(figures, known: "March 2026"))
    for name in ["responded", "monthly", "resolution", "object-report"] {
      #expect(html.contains("<li class=\"good\"><a href=\"#why-\(name)\">"), "\(name)")
    }
    // Of a term that the text does not have, the explanation alone is left.
    #expect(
      !html.contains("<li class=\"good\"><a href=\"#why-gone\">")
        && html.contains("id=\"why-gone\"")
    )
    #expect(html.contains("96 % &lt;b&gt;"))
    #expect(html.contains("<code>--line x</code>"))
    #expect(!html.contains("class=\"signature\""))
    let targets = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(targets).subtracting(ids) == [])
    #expect(ids.count == Set(ids).count)
  }
}
