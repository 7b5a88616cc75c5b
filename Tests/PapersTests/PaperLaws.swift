import AgreementLanguage
import Diagnostics
import Papers
import TestSupport
import Testing

/// What is signed is what runs: nothing of the terms is missing on the pages.
struct PaperLaws {
  @Test(arguments: DrawnPaper.examples)
  func `every link leads somewhere, and no place is there twice`(_ path: String) throws {
    guard let paper = DrawnPaper.of(try #require(DrawnPaper.text(path))) else { return }
    let html = PaperHTML.draw(paper)
    let ids = html.values(of: "id")
    #expect(ids.count == Set(ids).count, "\(ids.repeated)")
    let places = html.values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(Set(places).subtracting(ids) == [])
  }

  @Test(arguments: DrawnPaper.examples.filter { $0.hasSuffix("desk.agreement.md") })
  func `a number that is changed shows on the pages`(_ path: String) throws {
    let source = try #require(DrawnPaper.text(path))
    let words = try #require(DrawnPaper.of(source)).words
    var drawn = 0
    var random = SeededGenerator(seed: 3)
    let places = source.termNumbers.shuffled(using: &random).prefix(Deep.isWanted ? 10_000 : 60)
    for place in places {
      var bytes = source.bytes
      bytes[place] = bytes[place] == UInt8(ascii: "9") ? UInt8(ascii: "8") : bytes[place] + 1
      guard let paper = DrawnPaper.of(SourceText(name: path, bytes: bytes)) else { continue }
      drawn += 1
      let isShown = paper.words != words
      #expect(isShown, "\(SourceRange(source, place..<place + 1))")
    }
    #expect(drawn > 20)
  }

  @Test(arguments: DrawnPaper.examples.filter { $0.hasSuffix("desk.agreement.md") })
  func `a word that is taken out or put for another shows on the pages`(_ path: String) throws {
    let source = try #require(DrawnPaper.text(path))
    let words = try #require(DrawnPaper.of(source)).words
    let places = source.termWords
    var random = SeededGenerator(seed: 7)
    var drawn = 0
    for _ in 0..<(Deep.isWanted ? 20_000 : 120) {
      guard let place = places.randomElement(using: &random),
        let other = places.randomElement(using: &random),
        source.bytes[place] != source.bytes[other]
      else { continue }
      var bytes = source.bytes
      bytes.replaceSubrange(place, with: Bool.random(using: &random) ? source.bytes[other] : [])
      guard let paper = DrawnPaper.of(SourceText(name: path, bytes: bytes)) else { continue }
      drawn += 1
      let line = String(decoding: source.bytes[place], as: UTF8.self)
      let isShown = paper.words != words
      #expect(isShown, "\(line) at \(SourceRange(source, place))")
    }
    #expect(drawn > 2)
  }
}

extension SourceText {
  /// Where digits of terms stand: of blocks and tables, comments left out.
  fileprivate var termNumbers: [Int] {
    termPhrases.flatMap { $0.bytes.filter { (48...57).contains(bytes[$0]) } }
  }

  /// Where words of terms stand.
  fileprivate var termWords: [Range<Int>] {
    termPhrases.flatMap { phrase in
      phrase.bytes.split { bytes[$0] == 0x20 }.map { $0.startIndex..<$0.endIndex }
    }
  }

  private var termPhrases: [Phrase] {
    let document = Scanner.scan(self).document
    return document.blocks.flatMap { $0.entries.map(\.value) }
      + document.tables.flatMap { $0.rows.flatMap(\.cells) }
  }
}

extension String {
  /// What an attribute says, wherever it stands.
  fileprivate func values(of attribute: String) -> [String] {
    components(after: " \(attribute)=\"").map { String($0.prefix { $0 != "\"" }) }
  }

  private func components(after mark: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      found.append(rest)
    }
    return found
  }
}

extension [String] {
  fileprivate var repeated: [String] {
    Dictionary(grouping: self, by: \.self).filter { $0.value.count > 1 }.map(\.key)
  }
}
