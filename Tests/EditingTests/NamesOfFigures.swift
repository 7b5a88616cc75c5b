import AgreementLanguage
import Diagnostics
import Editing
import Testing

/// Names of what is worked out, and words that only look like names.
struct NamesOfFigures {
  private static let late = ExampleText(path: "known-answers/late-payment.agreement.md")
  private static let desk = ExampleText(path: "support-desk/desk.agreement.md")

  private func offset(of words: String, plus: Int = 0, in source: SourceText) throws -> Int {
    let text = source[0..<source.bytes.count]
    let place = try #require(text.firstRange(of: words), "\(words) is not there")
    return text.utf8.distance(from: text.startIndex, to: place.lowerBound) + plus
  }

  private func opened(_ example: ExampleText) throws -> (text: Manuscript, source: SourceText) {
    let source = try example.source()
    return (example.manuscript(source), source)
  }

  private func symbol(_ words: String, plus: Int) throws -> String? {
    let (text, source) = try opened(Self.late)
    let place = try offset(of: words, plus: plus, in: source)
    return text.names.name(at: place, in: source)?.symbol.words
  }

  @Test(arguments: [
    ("statutory-rate x days / year-days", 17, "line uk.days"),
    ("statutory-rate x days / year-days", 24, "definition year-days"),
    ("days from due to paid", 10, "series due"),
    ("| principal  ", 3, "series principal"),
    ("compensation.fixed", 3, "table compensation"),
    ("compensation.fixed", 15, "column compensation.fixed"),
    ("given: 2026-05 principal 2,000.00 GBP, base-rate 5.25 %", 42, "series base-rate"),
    ("expect: days 45; interest-to-the-penny", 9, "line uk.days"),
    ("expect: 2026-01 fixed 40.00 GBP", 17, "line uk.fixed"),
  ])
  func `what a formula names is found`(_ words: String, _ plus: Int, _ found: String) throws {
    #expect(try symbol(words, plus: plus) == found)
  }

  @Test func `words that belong to formulas name nothing`() throws {
    #expect(try symbol("days: days from due", plus: 7) == nil)
    #expect(try symbol("interest, rounded half-up to 0.01", plus: 11) == nil)
  }

  @Test func `what is told of a line is its formula`() throws {
    let (text, source) = try opened(Self.late)
    let place = try offset(of: "by-rounded-days + fixed", plus: 2, in: source)
    let told = try #require(text.hover(at: place)?.markdown)
    #expect(told.contains("line uk.by-rounded-days"))
    #expect(told.contains("by-rounded-days: a-day x days-late"))
  }

  @Test func `lines and series are offered in a formula`() throws {
    let (text, source) = try opened(Self.late)
    let place = try offset(of: "a-day x days-late", plus: 8, in: source)
    let offered = Set(text.offers(at: place).map(\.label))
    #expect(offered.isSuperset(of: ["statutory-rate", "days-late", "principal"]))
  }

  @Test func `the words of a form are no mention of a clause that bears their name`() throws {
    let (text, source) = try opened(Self.desk)
    let edits = try text.rename(at: try offset(of: "{#credits}", plus: 3, in: source), to: "relief")
    { texts in
      Self.desk.compile(source, replacing: texts).compilation
    }
    let edited = source.edited(by: edits)
    #expect(edited.contains("{#relief}"))
    #expect(edited.contains("when credits reach monthly.cap in 3 of any 6 months"))
  }
}
