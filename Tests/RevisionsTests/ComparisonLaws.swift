import AgreementLanguage
import Diagnostics
import FoundationEssentials
import Revisions
import TestSupport
import Testing

/// What holds of comparing and editing every text.
struct ComparisonLaws {
  private static let folder = SharedData.packageRoot + "/Examples/support-desk/"

  private static func file(_ name: String) -> SourceText? {
    FileManager.default.contents(atPath: folder + name)
      .map { SourceText(name: name, bytes: Array($0)) }
  }

  private static func compile(_ source: SourceText) -> Compilation {
    Compiler.compileAgreement(source, including: file)
  }

  private static func desk() throws -> SourceText { try #require(file("desk.agreement.md")) }

  @Test func `a text says what it says itself`() throws {
    let outline = Self.compile(try Self.desk()).outline
    #expect(outline.terms.count > 100)
    #expect(outline.prose.count > 8)
    #expect(TextComparison(outline, outline).changes.isEmpty)
  }

  @Test func `line ends and blanks are no change`() throws {
    let source = try Self.desk()
    let text = source[0..<source.bytes.count].replacing("\n", with: "\r\n")
      .replacing("| ", with: "|   ").replacing(": ", with: ":  ")
    let other = Self.compile(SourceText(name: source.name, text))
    #expect(TextComparison(Self.compile(source).outline, other.outline).changes.map(\.words) == [])
  }

  /// Every term that is one value is set to another, one at a time.
  @Test func `setting a term changes it, its quotations, and nothing else`() throws {
    let source = try Self.desk()
    let before = Self.compile(source)
    let editor = TermEditor(source, compile: Self.compile)
    var set = 0
    for term in before.outline.terms where !term.path.hasPrefix("example") {
      guard let number = Int(term.value.text.prefix { $0.isNumber }),
        term.value.text.hasSuffix(" h") || term.value.text.hasSuffix(" %")
      else { continue }
      let value = "\(number + 1)" + term.value.text.drop { $0.isNumber }
      guard let edited = try? editor.set(term.path, to: value) else { continue }
      set += 1
      let changes = TextComparison(before.outline, edited.compilation.outline).changes
      #expect(changes.filter { $0.kind == .term }.map(\.path) == [term.path])
      #expect(changes.allSatisfy { $0.kind != .clause })
      #expect(edited.term.new == value)
      let back = TermEditor(edited.source, compile: Self.compile)
      #expect(try back.set(term.path, to: term.value.text).source.bytes == source.bytes)
    }
    #expect(set >= 5)
  }

  @Test func `comparing the other way round turns every change round`() throws {
    let source = try Self.desk()
    let before = Self.compile(source).outline
    let lines = source[0..<source.bytes.count].split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    var random = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      var fewer = lines
      for _ in 0..<3 { fewer.remove(at: Int.random(in: 0..<fewer.count, using: &random)) }
      let after = Self.compile(SourceText(name: source.name, fewer.joined(separator: "\n"))).outline
      let there = TextComparison(before, after).changes
      let back = TextComparison(after, before).changes
      func words(_ change: TextChange, _ old: String?, _ new: String?) -> String {
        "\(change.kind) \(change.path ?? "") \(old ?? "-") \(new ?? "-")"
      }
      let terms = there.filter { $0.kind != .prose }.map { words($0, $0.old, $0.new) }.sorted()
      let turned = back.filter { $0.kind != .prose }.map { words($0, $0.new, $0.old) }.sorted()
      #expect(terms == turned)
    }
  }
}
