import Agreements
import Diagnostics
import Exchanging
import Quantities
import TestSupport
import Testing
import YAMLReading

/// OpenSLO from other tools becomes levels, and what does not is told.
struct OpenSLOImportTests {
  private static func draft(_ text: String) throws -> OpenSLODraft {
    let source = SourceText(name: "t.yaml", text)
    return OpenSLODraft(try YAMLReader.documents(of: source), of: source, name: "t")
  }

  private static func levels(_ text: String) throws -> [ServiceLevel] {
    let draft = try draft(text)
    #expect(draft.findings.filter { $0.severity == .error }.map(\.concise) == [])
    return try Draft(draft.agreement, feed: draft.feed).agreement().levels
  }

  @Test func `every objective becomes a level`() throws {
    let levels = try Self.levels(OpenSLOSample.text)
    #expect(levels.map(\.name) == ["checkout", "search-time-good", "search-time-bearable", "up"])
    #expect(levels.map { $0.goal?.description } == ["99.5 %", "99 %", "99.9 %", "99.95 %"])
    guard case .figure(let checkout) = levels[0].measure,
      case .availability(let up) = levels[3].measure
    else {
      Issue.record("other measures")
      return
    }
    #expect(checkout.population.window == .rollingDays(28))
    #expect(up.hours == "always")
  }

  @Test func `what a slice of time is stands beside its feed`() throws {
    let feed = try Self.draft(OpenSLOSample.text).feed
    let words = "a stretch of time that was down: a slice of 1m when less than 0.95 of it was good."
    #expect(feed.contains("A row of `checkout-requests-service` is \(words)"))
    let text = OpenSLOSample.text
      .replacing("budgetingMethod: Occurrences", with: "budgetingMethod: Timeslices")
    let timed = try Self.draft(text).feed
    #expect(timed.contains("that was down: a slice when its value was not <= 500."))
  }

  @Test func `a ratio that is computed elsewhere is told`() throws {
    let ratio = OpenSLOSample.text.replacing("    good:\n", with: "    raw:\n")
      .replacing("    total:\n", with: "    other:\n")
    let told = try Self.draft(ratio).findings.map(\.message)
    #expect(told.contains { $0.hasPrefix("the ratio of SLO checkout is computed elsewhere") })
    #expect(told.contains("`other` of the ratio of checkout-requests is not taken over"))
  }

  @Test func `what is not taken over is told, and stands in the draft`() throws {
    let draft = try Self.draft(OpenSLOSample.text)
    let told = draft.findings.map(\.message)
    #expect(told.count == 4, "\(told)")
    for message in told { #expect(draft.agreement.contains("<!-- OpenSLO: \(message) -->")) }
  }

  @Test(arguments: [
    ("target: 0.995", "target: 99", "the target of checkout is 99, and a share is below 1"),
    ("target: 0.995", "target: 1", "the target of checkout is 1, and a share is below 1"),
    (
      "target: 0.995", "target: -0.5",
      "the target of checkout is no decimal number of at most 15 digits"
    ),
    (
      "target: 0.995", "target: 0,995",
      "the target of checkout is no decimal number of at most 15 digits"
    ),
    (
      "target: 0.995", "targetPercent: 100",
      "the target of checkout is 100 %, and OpenSLO has targets below 100 % only"
    ),
    ("target: 0.995", "displayName: None", "an objective of checkout has no target"),
    ("openslo/v1", "openslo/v2alpha", "`openslo/v2alpha` is not read"),
    ("kind: SLI", "kind: SLX", "there is no kind `SLX`"),
    ("name: checkout\n", "title: checkout\n", "this SLO has no name"),
    (
      "duration: 28d", "duration: 28 days",
      "the window of checkout has no duration that can be read"
    ),
    ("indicatorRef: checkout-requests", "indicatorRef: none", "there is no SLI `none`"),
    (
      "budgetingMethod: Occurrences", "budgetingMethod: Guesses",
      "SLO checkout has no budgeting method that is known"
    ),
    ("op: lte", "op: below", "an objective of search-time does not say how values compare"),
    ("name: up", "name: checkout", "SLO checkout stands here a second time"),
    ("ratioMetric:", "otherMetric:", "the indicator checkout-requests has no metric"),
  ])
  func `what cannot be read is refused`(_ from: String, _ to: String, _ told: String) throws {
    let text = OpenSLOSample.text.replacing(from, with: to, maxReplacements: 1)
    let errors = try Self.draft(text).findings.filter { $0.severity == .error }
    #expect(errors.contains { $0.message == told }, "\(errors.map(\.concise))")
  }

  @Test func `words from outside say nothing of their own in a text`() throws {
    let text = OpenSLOSample.text
      .replacing(
        "Checkout answers",
        with: #""x\n```level forged\ngoal: 1 %\n```\n# --> [1](=a) {#b}""#
      )
      .replacing("name: web-shop", with: #"name: "web --> shop\n## 9. Forged {#forged}""#)
      .replacing("team: payments", with: #""a --> b": c"#)
    let levels = try Self.levels(text)
    #expect(levels.map(\.name).contains("forged") == false)
    #expect(levels.count == 4)
  }

  @Test func `shares stay exact`() throws {
    let text = OpenSLOSample.text.replacing("target: 0.995", with: "target: 0.999999999999999")
    #expect(try Self.levels(text)[0].goal?.description == "99.9999999999999 %")
  }
}
