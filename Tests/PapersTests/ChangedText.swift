import AgreementLanguage
import Diagnostics
import TestSupport

/// Makes agreements out of one, by changes that people make: the seed decides which.
struct ChangedText {
  private let source: SourceText
  private let document: Document
  private var random: SeededGenerator

  init(_ source: SourceText, seed: UInt64) {
    self.source = source
    document = Scanner.scan(source).document
    random = SeededGenerator(seed: seed)
  }

  /// A text with one to three changes, or nil when the change found nothing to change.
  mutating func next() -> SourceText? {
    var edits: [(Range<Int>, [UInt8])] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let found = change()
      let isApart = found.allSatisfy { new in
        edits.allSatisfy { !$0.0.overlaps(new.0) && $0.0.lowerBound != new.0.lowerBound }
      }
      if isApart { edits += found }
    }
    guard !edits.isEmpty else { return nil }
    var bytes = source.bytes
    for (range, new) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      bytes.replaceSubrange(range, with: new)
    }
    return SourceText(name: source.name, bytes: bytes)
  }

  private mutating func change() -> [(Range<Int>, [UInt8])] {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return number()
    case 1, 2: return words()
    case 3: return values()
    case 4: return entry()
    default: return rows()
    }
  }

  // MARK: Changes

  private var phrases: [Phrase] {
    document.blocks.flatMap { $0.entries.map(\.value) }
      + document.tables.flatMap { $0.rows.flatMap(\.cells) }
  }

  private mutating func number() -> [(Range<Int>, [UInt8])] {
    let digits = phrases.flatMap { $0.bytes.filter { (48...57).contains(source.bytes[$0]) } }
    guard let place = digits.randomElement(using: &random) else { return [] }
    let digit = UInt8.random(in: 48...57, using: &random)
    return [(place..<place + 1, [digit])]
  }

  private mutating func words() -> [(Range<Int>, [UInt8])] {
    let words = phrases.flatMap { phrase in
      phrase.bytes.split { source.bytes[$0] == 0x20 }.map { $0.startIndex..<$0.endIndex }
    }
    guard let place = words.randomElement(using: &random),
      let other = words.randomElement(using: &random)
    else { return [] }
    let isCut = Int.random(in: 0..<3, using: &random) == 0
    return [(place, isCut ? [] : Array(source.bytes[other]))]
  }

  /// One term takes over what another says under the same key.
  private mutating func values() -> [(Range<Int>, [UInt8])] {
    let entries = document.blocks.flatMap(\.entries)
    guard let entry = entries.randomElement(using: &random) else { return [] }
    let others = entries.filter { $0.key.name == entry.key.name && $0.value != entry.value }
    guard let other = others.randomElement(using: &random) else { return [] }
    return [(entry.value.bytes, Array(other.value.utf8))]
  }

  /// A line that is not there any more.
  private mutating func entry() -> [(Range<Int>, [UInt8])] {
    guard let entry = document.blocks.flatMap(\.entries).randomElement(using: &random) else {
      return []
    }
    return [
      (
        entry.phrase.bytes.lowerBound..<min(entry.phrase.bytes.upperBound + 1, source.bytes.count),
        []
      )
    ]
  }

  /// Two rows of a table that change places.
  private mutating func rows() -> [(Range<Int>, [UInt8])] {
    guard let table = document.tables.filter({ $0.rows.count > 1 }).randomElement(using: &random),
      let one = table.rows.randomElement(using: &random),
      let other = table.rows.filter({ $0.phrase != one.phrase }).randomElement(using: &random)
    else { return [] }
    return [
      (one.phrase.bytes, Array(other.phrase.utf8)), (other.phrase.bytes, Array(one.phrase.utf8)),
    ]
  }
}
