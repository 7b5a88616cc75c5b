import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// Reads a phrase as its shape says, or says what is wrong with it.
  mutating func read(_ phrase: Phrase, as shape: Shape, path: String) -> Said? {
    switch shape {
    case .plain(let plain): return readPlain(phrase, plain, path)
    case .name(let nouns): return readName(phrase, nouns)
    case .word(let words): return readWord(phrase, words)
    case .text: return readText(phrase)
    case .condition:
      return condition(phrase, Scope(allowsTables: true)).map { Said(phrase, .condition($0)) }
    case .address: return readAddress(phrase)
    case .list(let item, let mark): return readList(phrase, of: item, mark, path)
    case .either(let shapes): return readEither(phrase, shapes, path)
    case .form(let tag, let parts): return readForm(phrase, tag, parts, path)
    case .named(_, let shape): return read(phrase, as: shape, path: path)
    case .phrase: return nil
    }
  }

  private mutating func readWord(_ phrase: Phrase, _ words: [String]) -> Said? {
    if let word = words.first(where: { phrase.says($0) || phrase.name == Name.folded($0) }) {
      return Said(phrase, .words(word))
    }
    if phrase.isEmpty {
      Complaint.add(to: &findings, about: phrase, wanted: Shape.word(words).wanted)
      return nil
    }
    findings.add(
      .unreadPhrase,
      "`\(phrase.text)` is none of the words it can be",
      at: phrase,
      remedy: Name.nearest(to: phrase.name, in: words.map(Name.folded))
        .flatMap { near in words.first { Name.folded($0) == near } }
        .map { "write `\($0)`, if that is meant" }
        ?? "the words are \(words.joined(separator: ", "))"
    )
    return nil
  }

  private mutating func readText(_ phrase: Phrase) -> Said? {
    guard phrase.isEmpty else {
      markMentioned(phrase)
      return Said(phrase, .words(phrase.unquoted.text))
    }
    Complaint.add(to: &findings, about: phrase, wanted: Shape.text.wanted)
    return nil
  }

  private mutating func readAddress(_ phrase: Phrase) -> Said? {
    let (kind, place) = phrase.firstWord
    if Head.addresses.contains(kind.text), !place.isEmpty {
      return Said(phrase, .address(Party.Address(kind: kind.text, place: place.unquoted.text)))
    }
    findings.add(
      .unreadPhrase,
      place.isEmpty
        ? "`\(phrase.text)` says how, or where, and not both"
        : "nobody can be reached by `\(kind.text)`",
      at: place.isEmpty ? phrase : kind,
      remedy: Name.nearest(to: kind.text, in: Head.addresses)
        .flatMap { place.isEmpty ? nil : "write `\($0)`, if that is meant" }
        ?? "write `mail NAME@example.org`; the ways are \(Head.addresses.joined(separator: ", "))"
    )
    return nil
  }

  private mutating func readList(
    _ phrase: Phrase,
    of item: Shape,
    _ mark: Shape.Mark,
    _ path: String
  ) -> Said? {
    let parts = item.items(of: phrase, by: mark)
    let read = parts.map { self.read($0, as: item, path: path) }
    let items = read.compactMap(\.self)
    return items.count == parts.count ? Said(phrase, .list(items)) : nil
  }

  private mutating func readForm(
    _ phrase: Phrase,
    _ tag: String,
    _ parts: [FormPart],
    _ path: String
  ) -> Said? {
    guard let cuts = FormCutter.cut(phrase, by: parts[...]) else {
      Complaint.add(to: &findings, about: phrase, wanted: Shape.form(tag, parts).wanted)
      return nil
    }
    var holes: [String: Said] = [:]
    for cut in cuts { holes[cut.hole] = read(cut.phrase, as: cut.shape, path: path) }
    return holes.count == cuts.count ? Said(phrase, .form(tag, holes)) : nil
  }
}

extension Said {
  init(_ phrase: Phrase, _ value: Value) { self.init(phrase: phrase, value: value) }
}
