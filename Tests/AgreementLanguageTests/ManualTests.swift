import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

/// The pages of the manual that say what the compiler knows: they are made from it.
///
/// With `ABIDE_RECORD=1` in the environment the parts between marks are written anew.
struct ManualTests {
  private static let manual = SharedData.packageRoot + "/Documentation/"

  @Test func `the page of rules is that of the registry`() throws {
    try compare("Checks.md", part: "rules", with: Self.rules)
  }

  @Test func `the manual lists every kind and key`() throws {
    try compare("Agreement-language.md", part: "kinds", with: Self.list(Kind.ofAgreements))
  }

  @Test func `the manual says what words in capitals stand for`() throws {
    let rows = Shape.legend.map {
      "| `\($0.capitals)` | \(Self.cell($0.meaning)) | `\($0.example)` |\n"
    }
    let table = "\n| capitals | stand for | such as |\n| --- | --- | --- |\n" + rows.joined() + "\n"
    try compare("Agreement-language.md", part: "capitals", with: table)
  }

  @Test func `the page of feeds lists every key`() throws {
    try compare("Feeds.md", part: "keys", with: Self.keys(of: Kind.ofCompanions[0]))
  }

  @Test func `the page of amendments lists every kind and key`() throws {
    try compare("Amendments.md", part: "keys", with: Self.list(Kind.ofAmendments))
  }

  @Test func `every rule has an id and a page of its own`() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    for rule in Rule.all { #expect(Rule.rule(rule.id)?.title == rule.title) }
  }

  @Test func `the first agreement of the manual has nothing wrong with it`() throws {
    let source = SourceText(
      name: "first.agreement.md",
      try illustration(in: "Agreement-language.md")
    )
    let compilation = Compiler.compileAgreement(source) { _ in nil }
    #expect(compilation.diagnostics.map(\.concise) == [])
    #expect(compilation.agreement?.examples.count == 1)
  }

  @Test func `the feed of the manual has nothing wrong with it`() throws {
    let source = SourceText(name: "first.feed.md", try illustration(in: "Feeds.md"))
    let compilation = Compiler.compileFeed(source, for: nil)
    #expect(compilation.diagnostics.map(\.concise) == [])
    #expect(compilation.feeds.first?.events.count == 6)
  }

  @Test func `blocks that the manual shows stand in a text that compiles`() throws {
    let text = try String(contentsOfFile: Self.manual + "Agreement-language.md", encoding: .utf8)
    let whole = try CompletenessTests.complete()
    let shown = text.split(separator: "<!-- from every-kind -->\n```text\n").dropFirst()
      .compactMap { $0.split(separator: "\n```").first }
    #expect(shown.count > 4)
    for block in shown { #expect(whole.contains("```" + block + "\n```"), "\(block)") }
  }

  /// What stands in the first fence of four backticks.
  private func illustration(in page: String) throws -> String {
    let text = try String(contentsOfFile: Self.manual + page, encoding: .utf8)
    let start = try #require(text.firstRange(of: "````text\n"))
    let end = try #require(text[start.upperBound...].firstRange(of: "\n````\n"))
    return String(text[start.upperBound..<end.lowerBound]) + "\n"
  }

  private func compare(_ page: String, part: String, with expected: String) throws {
    let path = Self.manual + page
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let (open, close) = ("<!-- \(part): made from the compiler -->\n", "<!-- end of \(part) -->")
    let start = try #require(text.firstRange(of: open), "\(page) has no mark for \(part)")
    let end = try #require(text.firstRange(of: close), "\(page) has no end mark for \(part)")
    let range = start.upperBound..<end.lowerBound
    if LiterateCase.isRecording {
      try text.replacingCharacters(range, with: expected)
        .write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[range]) == expected, "ABIDE_RECORD=1 writes \(page) anew")
    }
  }

  private static let rules: String =
    Rule.all.map { rule in
      """

      ## \(rule.id)

      **\(rule.severity.word)**: \(rule.title)

      \(rule.why)

      | instead of | write |
      | ---------- | ----- |
      | \(cell(rule.wrong)) | \(cell(rule.instead)) |

      The case that triggers it: [\(rule.id).md](../Tests/CommandsTests/Cases/errors/\(rule.id).md)

      """
    }.joined() + "\n"

  private static func list(_ kinds: [Kind]) -> String {
    kinds.map { kind in "\n### \(kind.name)\n\n\(kind.summary)\n" + keys(of: kind) }.joined() + "\n"
  }

  private static func keys(of kind: Kind) -> String {
    let keys = kind.keys + [kind.otherKeys].compactMap(\.self)
    let rows = keys.map { key in
      let name = "`\(key.name)`\(key.isNeeded ? " (needed)" : "")"
      return "| \(name) | \(cell(key.meaning)) | \(cell(key.shape.words)) | \(fate(key)) |\n"
    }
    return "\n| key | what it means | its value | becomes |\n| --- | --- | --- | --- |\n"
      + rows.joined() + "\n"
  }

  private static func fate(_ key: Key) -> String {
    switch key.fate {
    case .runs: "runs"
    case .recorded(let reason): "recorded: \(reason)"
    case .judged: "judged"
    }
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
