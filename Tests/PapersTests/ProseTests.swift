import Diagnostics
import Papers
import Testing

/// How prose and names are drawn.
struct ProseTests {
  private static func text(_ prose: String, block: String = "") -> SourceText {
    SourceText(
      name: "a.agreement.md",
      """
      # Support

      ```agreement support
      provider: A Desk; signs director
      customer: A Company; signs director
      in force: 2026-01-01 to 2026-12-31
      zone: Europe/Dublin
      periods: calendar months
      money: EUR, round half-up to 0.01 at payable
      prevails: terms
      ```

      ## 1. Answers {#answers}

      \(prose)

      ```define
      desk-hours: Mo-Fr 09:00-17:00
      ```

      ```record ticket
      events: opened; answered
      ```

      ```clock answer
      runs: ticket.opened until ticket.answered
      reopened: never
      within: 4 h of desk-hours
      ```

      Table: Levels {#level-list level}

      | level    | out of                  | good       | goal | too few | none at all |
      | -------- | ----------------------- | ---------- | ---- | ------- | ----------- |
      | answered | tickets opened in month | answer met | 90 % | never   | met         |

      \(block)

      ```change
      signed by: provider.director and customer.director
      ```
      """
    )
  }

  @Test func `footnotes are numbered and lead to where they are written`() throws {
    let prose = """
      Quick[^fast], and kind[^kind]; quick[^fast] `[^kind]` [^none].

      [^kind]: Even on *Mondays*.
      [^fast]: Within [4 h](=answer.within)
      of desk hours.
      """
    let paper = try #require(DrawnPaper.of(Self.text(prose)))
    let html = PaperHTML.draw(paper)
    #expect(
      html.contains(
        """
        <p>Quick<a class="term" href="#note-2">²</a>, and kind<a class="term" href="#note-1">¹</a>; \
        quick<a class="term" href="#note-2">²</a> <code>[^kind]</code> [^none].</p>
        """
      )
    )
    #expect(
      html.contains("<p><dfn id=\"note-1\">¹</dfn> Even on <em>Mondays</em>.</p>")
    )
    #expect(
      html.contains(
        "<p><dfn id=\"note-2\">²</dfn> Within <a class=\"quoted\" href=\"#clock-answer\">4 h</a> of desk hours.</p>"
      )
    )
  }

  @Test func `a price that is called like several of a record leaves the record its links`() throws
  {
    let price = """
      ```price tickets
      for: support
      amount: 10.00 EUR per month
      ```

      ```service support
      covers: answers
      ```
      """
    let paper = try #require(DrawnPaper.of(Self.text("Words.", block: price)))
    let html = PaperHTML.draw(paper)
    #expect(html.contains("<a class=\"term\" href=\"#record-ticket\">tickets</a> "))
    #expect(!html.contains("href=\"#price-tickets\""))
  }
}
