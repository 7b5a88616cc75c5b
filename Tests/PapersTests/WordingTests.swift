import AgreementLanguage
import Papers
import Testing

/// The fixed words of papers are all there, and no more.
struct WordingTests {
  static let languages = ["en": Wording.english]

  @Test(arguments: languages.keys)
  func `every key of every kind has its sentence`(_ language: String) throws {
    let wording = try #require(Self.languages[language])
    for kind in Kind.ofAgreements {
      for key in kind.keys + (kind.otherKeys.map { [$0] } ?? []) {
        #expect(wording.says(kind.name, key.name), "\(kind.name) \(key.name)")
      }
    }
  }

  @Test(arguments: languages.keys)
  func `every sentence is that of a key`(_ language: String) throws {
    let wording = try #require(Self.languages[language])
    let kinds = Dictionary(uniqueKeysWithValues: Kind.ofAgreements.map { ($0.name, $0) })
    for path in wording.paths {
      let parts = path.split(separator: ".").map(String.init)
      let isKnown =
        parts[1] == "*" || kinds[parts[0]]?.keys.contains { $0.name == parts[1] } == true
      #expect(isKnown && kinds[parts[0]] != nil, "\(path)")
    }
  }

  @Test(arguments: languages.keys)
  func `every word on a page is said`(_ language: String) throws {
    let wording = try #require(Self.languages[language])
    for word in Wording.Word.allCases { #expect(wording.says(word), "\(word)") }
    #expect(wording.kindsWithoutWords == [])
  }
}
