import AgreementLanguage
import ServiceHours

extension Manuscript {
  /// What may stand in the value of a key.
  func valueOffers(_ kind: Kind, _ key: Phrase, _ cursor: Cursor) -> [Offer] {
    if key.name == "zone" {
      let begun = cursor.begun()
      return Zone.identifiers.map { Offer(.zone, $0, replacing: begun) }
    }
    let choices = kind.key(key.name)?.shape.choices ?? []
    let begun = cursor.begun()
    return choices.map { Offer(.word, $0, key.text, replacing: begun) } + nameOffers(cursor)
  }

  /// The names that may stand at a place: members after a dot, else whatever has a name.
  func nameOffers(_ cursor: Cursor) -> [Offer] {
    let begun = cursor.begun()
    let word = Phrase(source, begun)
    guard let dot = word.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return names.symbols.filter { $0.sort != .clause && $0.sort != .feed }
        .flatMap { offers(of: $0, replacing: begun) }.unique()
    }
    let owner = word.cut(begun.lowerBound..<dot).name
    let members = names.symbols.filter { $0.path == "\(owner).\($0.ownName)" }
    return members.map { member in
      Offer(.member, member.ownName, member.words, replacing: dot + 1..<cursor.offset)
    }
      + termOffers(of: owner, replacing: dot + 1..<cursor.offset)
  }

  /// Events in full, everything else by its own name.
  private func offers(of symbol: Symbol, replacing begun: Range<Int>) -> [Offer] {
    let isMember = [.event, .role, .column].contains(symbol.sort)
    let name = isMember ? symbol.path : symbol.ownName
    return [Offer(.name, name, detail(of: symbol), replacing: begun)]
  }

  private func detail(of symbol: Symbol) -> String {
    switch symbol.sort {
    case .definition, .line: symbol.whole.text
    default: symbol.words
    }
  }

  /// The terms of a block, such as `cap` of `monthly`.
  private func termOffers(of owner: String, replacing: Range<Int>) -> [Offer] {
    compilation.terms.paths.filter { $0.hasPrefix(owner + ".") }.compactMap { path in
      compilation.terms.entry(path).map { entry in
        Offer(
          .member,
          String(path.dropFirst(owner.count + 1)),
          entry.value.text,
          replacing: replacing
        )
      }
    }
  }
}

extension [Offer] {
  /// The offers, of those with one label the first.
  fileprivate func unique() -> [Offer] {
    var seen: Set<String> = []
    return filter { seen.insert($0.label).inserted }
  }
}
