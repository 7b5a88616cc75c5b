import AgreementLanguage
import Agreements
import Diagnostics
import Foundation
import Rehearsal
import TestSupport
import Testing

/// The agreements of `Examples/known-answers`: every case is a worked example that comes out.
struct KnownAnswerTests {
  private static let folder = SharedData.packageRoot + "/Examples/known-answers"

  private static let texts: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".agreement.md") }.sorted()
  }()

  /// Cases that no text says yet, by what is missing.
  private static let missing: [String: [String]] = [
    "a level that counts an item again in each later month": ["O29"]
  ]

  @Test(arguments: texts)
  func `every example of a text comes out, and nothing is found in it`(_ name: String) throws {
    let path = Self.folder + "/" + name
    let source = SourceText(name: name, try String(contentsOfFile: path, encoding: .utf8))
    let compilation = Compiler.compileAgreement(source) { file in
      (try? String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8)).map {
        SourceText(name: file, $0)
      }
    }
    #expect(compilation.diagnostics.map(\.full) == [])
    let agreement = try #require(compilation.agreement)
    let results = ExampleRunner(agreement).run()
    #expect(results.count > 2)
    for result in results {
      let wrong = result.claims.compactMap(\.found)
      #expect(wrong.isEmpty, "\(result.example.title): \(wrong.joined(separator: "; "))")
    }
  }

  @Test(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence)))
  func `every known case is an example, or is named as missing`() throws {
    struct Cases: Decodable {
      struct Case: Decodable { let id: String }
      let examples: [Case]
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: SharedData.path("cases/settlement.json")))
    let known = try Set(JSONDecoder().decode(Cases.self, from: data).examples.map(\.id))
    var said: Set<String> = []
    for name in Self.texts {
      let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("```example ") {
        said.insert(String(line.dropFirst("```example ".count).prefix(3)))
      }
    }
    #expect(known.subtracting(said).sorted() == Self.missing.values.flatMap(\.self).sorted())
  }
}
