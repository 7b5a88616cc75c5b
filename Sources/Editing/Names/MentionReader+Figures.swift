import AgreementLanguage

extension MentionReader {
  /// Reads the names in a formula; false when it cannot be read as one.
  mutating func readFormula(_ value: Phrase) -> Bool {
    guard let names = FormulaName.all(in: value) else { return false }
    for name in names {
      switch name.sort {
      case .value: readFigure(name.phrase)
      case .answer: dotted(name.phrase)
      case .level:
        if let level = block(name.phrase.name, of: ["level"]) { add(name.phrase, level) }
      }
    }
    return true
  }

  /// Reads the name of a value: `steps`, `availability.shortfall`, `monthly.sum`, `tiers.price`.
  mutating func readFigure(_ name: Phrase) {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else {
      if let symbol = figure(among: table.named(name.name)) { add(name, symbol) }
      return
    }
    let owner = name.cut(name.bytes.lowerBound..<dot)
    let member = name.cut(dot + 1..<name.bytes.upperBound).name
    let known = table.named(owner.name)
    let answering = known.first { $0.sort == .table && table.member(member, of: $0) != nil }
    let brings = known.first { $0.kind == "level" } ?? known.first { $0.kind == "credit" }
    if answering == nil, let brings, !hasMember(member, known) {
      add(owner, brings)
    } else {
      dotted(name)
    }
  }

  /// True when something of a name has a member that is declared.
  private func hasMember(_ member: String, _ owners: [Symbol]) -> Bool {
    owners.contains { table.member(member, of: $0) != nil }
  }

  /// What a name stands for where values are worked out, the likeliest first.
  func figure(among found: [Symbol]) -> Symbol? {
    found.first { $0.sort == .line } ?? found.first { $0.sort == .definition }
      ?? found.first { $0.kind == "series" } ?? found.first { $0.kind == "level" }
  }
}
