import Diagnostics
import Exchanging
import TestSupport
import Testing
import YAMLReading

/// YAML from anybody is read or refused, and never runs away.
struct YAMLReaderTests {
  private static func refusal(_ text: String) -> String? {
    do throws(YAMLRefusal) {
      _ = try YAMLReader.documents(of: SourceText(name: "t.yaml", text))
      return nil
    } catch {
      return error.finding.concise
    }
  }

  @Test(arguments: [
    ("a: [1, 2", "t.yaml:1:9: error: SLO01 it is not YAML: did not find expected ',' or ']'"),
    ("a: 1\nb: 2\na: 3\n", "t.yaml:3:1: error: SLO01 the key `a` is given twice"),
    ("a: *b\n", "t.yaml:1:4: error: SLO01 nothing before it is anchored as `&b`"),
    ("a: &a [*a]\n", "t.yaml:1:8: error: SLO01 nothing before it is anchored as `&a`"),
    ("? [1]\n: 2\n", "t.yaml:1:3: error: SLO01 a key is a list, a map or an alias"),
    (
      "\u{E9}\u{E9}: @\n",
      "t.yaml:1:5: error: SLO01 it is not YAML: found character that cannot start any token"
    ),
  ])
  func `what is wrong is told with its place`(_ text: String, _ told: String) {
    #expect(Self.refusal(text) == told)
  }

  @Test func `aliases of aliases are counted as if they were written out`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let ten = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(ten)]\n"
    }
    let told = Self.refusal(text) ?? ""
    #expect(told.contains("it comes to more than 100000 values, aliases written out"), "\(told)")
  }

  @Test func `an alias is what it stands for`() throws {
    let source = SourceText(name: "t.yaml", "a: &x {b: 1}\nc: *x\n---\nd: no\n")
    let documents = try YAMLReader.documents(of: source)
    #expect(documents.map(\.weight) == [9, 3])
    guard case .map(let entries) = documents[0].content,
      case .map(let inner) = entries[1].value.content
    else {
      Issue.record("no map")
      return
    }
    #expect(inner.map(\.key) == ["b"])
  }

  @Test func `what is nested too deep is refused before it is built`() {
    let lists = String(repeating: "[", count: 5_000)
    #expect(Self.refusal(lists)?.contains("nested deeper than 64") ?? false)
    let maps = (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(Self.refusal(maps)?.contains("nested deeper than 64") ?? false)
  }

  @Test func `what is not UTF-8 is refused`() {
    let source = SourceText(name: "t.yaml", bytes: [0x61, 0x3A, 0x20, 0xFF])
    #expect(throws: YAMLRefusal.self) { try YAMLReader.documents(of: source) }
  }

  @Test(arguments: 1...UInt64(Deep.isWanted ? 200 : 10))
  func `damaged texts are read or refused`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let whole = Array(OpenSLOSample.text.utf8)
    for _ in 0..<100 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(UInt8.random(in: 9...126, using: &random), at: place)
        default: bytes[place] = UInt8.random(in: 9...126, using: &random)
        }
      }
      let source = SourceText(name: "t.yaml", bytes: bytes)
      guard let documents = try? YAMLReader.documents(of: source) else { continue }
      // Whatever it has become, it is drafted or told about, and a draft can be read.
      let draft = OpenSLODraft(documents, of: source, name: "t")
      #expect(draft.hasErrors == draft.agreement.isEmpty)
    }
  }
}
