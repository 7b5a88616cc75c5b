import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

/// What holds of every text that is laid out.
struct FormatterLaws {
  /// The texts of the examples, by path.
  static let texts: [String] = {
    let root = SharedData.packageRoot + "/Examples/"
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    let endings = [".agreement.md", ".feed.md", ".calendar.md"]
    return paths.filter { path in endings.contains { path.hasSuffix($0) } }.sorted()
  }()

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: SharedData.packageRoot + "/Examples/" + path, encoding: .utf8)
  }

  private static func formatted(_ text: String) throws -> String {
    try Formatter.format(SourceText(name: "some.agreement.md", text)).get()
  }

  private static func compiled(_ path: String, _ text: String) -> Compilation {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return Compiler.compileAgreement(SourceText(name: path, text)) { name in
      (try? Self.text("\(folder)/\(name)")).map { SourceText(name: name, $0) }
    }
  }

  @Test func `there are texts to try`() { #expect(Self.texts.count >= 8) }

  @Test(arguments: texts)
  func `the examples are in their form`(_ path: String) throws {
    let text = try Self.text(path)
    #expect(try Self.formatted(text) == text, "run abide fmt Examples/\(path)")
  }

  @Test(arguments: texts)
  func `what is written in disorder comes out in the one form`(_ path: String) throws {
    let text = try Self.text(path)
    var random = SeededGenerator(seed: 77)
    for _ in 0..<10 {
      let disorder = Disorder.of(text, &random)
      #expect(try Self.formatted(disorder) == text)
    }
  }

  @Test(arguments: texts.filter { $0.hasSuffix(".agreement.md") })
  func `laying out changes nothing that is agreed`(_ path: String) throws {
    let text = try Self.text(path)
    let agreed = try #require(Self.compiled(path, text).agreement)
    #expect(ModelWords.of(agreed).count > 200)
    var random = SeededGenerator(seed: 78)
    for _ in 0..<3 {
      let disorder = Disorder.of(text, &random)
      for text in [disorder, try Self.formatted(disorder)] {
        let agreement = try #require(Self.compiled(path, text).agreement)
        #expect(ModelWords.difference(agreement, agreed) == nil)
      }
    }
  }

  @Test func `damaged texts are refused or laid out once and for all`() throws {
    var random = SeededGenerator(seed: 79)
    var laidOut = 0
    for path in Self.texts {
      let lines = try Self.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      for _ in 0..<20 {
        var damaged = lines
        for _ in 0..<3 {
          let line = damaged.remove(at: Int.random(in: 0..<damaged.count, using: &random))
          let place = Int.random(in: 0...damaged.count, using: &random)
          damaged.insert(line.dropFirst(Int.random(in: 0...line.count, using: &random)), at: place)
        }
        guard let once = try? Self.formatted(damaged.joined(separator: "\n")) else { continue }
        laidOut += 1
        let lines = once.split(separator: "\n", omittingEmptySubsequences: false)
        let again = try Self.formatted(once).split(
          separator: "\n",
          omittingEmptySubsequences: false
        )
        let differing = zip(lines, again).first { $0 != $1 }.map { "\($0) and \($1)" }
        #expect(differing == nil)
        #expect(lines.count == again.count)
      }
    }
    #expect(laidOut > 50)
  }
}
