import AgreementLanguage
import Agreements
import Diagnostics
import TestSupport
import Testing

/// A complete agreement, and each of its provisions taken out in turn: `check` names what is missing.
struct CompletenessTests {
  /// A provision: the kinds of block that say it, and how a finding names it.
  struct Taken: Sendable, CustomStringConvertible {
    let kinds: [String]
    let title: String
    var description: String { title }
  }

  static let provisions: [Taken] = [
    Taken(kinds: ["service"], title: "scope of services"),
    Taken(kinds: ["role", "activity"], title: "roles and responsibilities"),
    Taken(kinds: ["level"], title: "service levels"),
    Taken(kinds: ["control", "sampling"], title: "control and oversight"),
    Taken(kinds: ["price"], title: "price and payment"),
    Taken(kinds: ["confidentiality"], title: "confidentiality"),
    Taken(kinds: ["data"], title: "data protection"),
    Taken(kinds: ["clock", "record"], title: "metrics"),
    Taken(kinds: ["every-row"], title: "escalation"),
    Taken(kinds: ["report"], title: "reporting"),
    Taken(kinds: ["liability"], title: "liability"),
    Taken(kinds: ["indemnity"], title: "indemnity"),
    Taken(kinds: ["ending"], title: "termination"),
    Taken(kinds: ["change"], title: "amendments"),
    Taken(kinds: ["define"], title: "definitions and methods"),
    Taken(kinds: ["dispute"], title: "disputes"),
    Taken(kinds: ["review"], title: "review"),
  ]

  /// The text of the literate case that has every kind.
  static func complete() throws -> String {
    let all = LiterateCase.all(in: "Tests/CommandsTests/Cases/check")
    let text = try #require(all.first { $0.description == "every-kind" }).text()
    let start = try #require(text.firstRange(of: "````file support.agreement.md\n"))
    let end = try #require(text[start.upperBound...].firstRange(of: "\n````\n"))
    return String(text[start.upperBound..<end.lowerBound]) + "\n"
  }

  static func missing(in text: String) -> [String] {
    Compiler.compileAgreement(SourceText(name: "support.agreement.md", text)) { _ in nil }
      .diagnostics.filter { $0.code == "PRV01" }.map(\.message)
  }

  @Test func `a complete agreement lacks nothing`() throws {
    #expect(Self.missing(in: try Self.complete()) == [])
  }

  @Test(arguments: provisions)
  func `a provision that is taken out is named`(_ taken: Taken) throws {
    let text = Self.without(taken.kinds, in: try Self.complete())
    #expect(Self.missing(in: text).contains("nothing is said about \(taken.title)"))
  }

  @Test func `what is left out with a reason is not missing, and what is there is not left out`()
    throws
  {
    let text = try Self.complete()
    let compliance = Self.without(["evidence"], in: text)
    #expect(Self.missing(in: compliance) == ["nothing is said about compliance"])
    let said = "complete: yes\nleaves out: compliance, because no certificate is asked for"
    let leftOut = compliance.replacing("complete: yes", with: said)
    #expect(Self.missing(in: leftOut) == [])
    #expect(
      Self.missing(in: text.replacing("complete: yes", with: said))
        == ["compliance is left out by the head, and the text speaks of it"]
    )
  }

  /// The text without the blocks of some kinds, and without the tables whose rows are of them.
  private static func without(_ kinds: [String], in text: String) -> String {
    var kept: [Substring] = []
    var isTaken = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split { " `{}#".contains($0) }.map(String.init)
      if line.hasPrefix("```"), let kind = words.first { isTaken = kinds.contains(kind) }
      if line.hasPrefix("Table:") { isTaken = !Set(kinds).isDisjoint(with: words) }
      if line.hasPrefix("#") { isTaken = false }
      if !isTaken { kept.append(line) }
      if isTaken, line == "```" { isTaken = false }
    }
    return kept.joined(separator: "\n")
  }
}
