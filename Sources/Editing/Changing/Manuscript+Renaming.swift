package import AgreementLanguage
package import Diagnostics

extension Manuscript {
  /// The name at a place that can be changed.
  /// - Throws: `RenameRefusal` when there is none.
  package func renamable(at offset: Int) throws(RenameRefusal) -> Phrase {
    let found = try found(at: offset)
    return found.phrase
  }

  /// Gives what is named at a place another name, wherever it is named.
  /// - Parameters:
  ///   - offset: The place.
  ///   - name: The name, with blanks or hyphens.
  ///   - compile: Compiles the agreement with some texts in place of others of the same name.
  /// - Returns: The edits, of every text that names it.
  /// - Throws: `RenameRefusal` when it is no name, or the texts would not say the same.
  package func rename(
    at offset: Int,
    to name: String,
    compile: ([SourceText]) -> Compilation
  ) throws(RenameRefusal) -> [TextEdit] {
    let (symbol, _) = try found(at: offset)
    let folded = Name.folded(name)
    guard Self.isName(folded) else { throw .noName(name) }
    let path = symbol.path.dropLast(symbol.ownName.count) + folded
    let other = names.symbols.first {
      ($0.sort, $0.kind, $0.path) == (symbol.sort, symbol.kind, String(path))
    }
    if let other { throw .taken(other.words) }
    let edits = edits(renaming: symbol, to: folded)
    let before = compile([])
    let after = compile(edits.edited())
    // Names are found by reading words; whether each was found, and no other, compiling tells.
    guard Substance(after) == Substance(before) else {
      let known = Set(before.diagnostics.map(\.message))
      throw .wouldChange(after.diagnostics.first { !known.contains($0.message) })
    }
    return edits
  }

  private func found(
    at offset: Int
  ) throws(RenameRefusal) -> (symbol: Symbol, phrase: Phrase) {
    guard let found = names.name(at: offset, in: source) else { throw .nothingNamed }
    if let reason = found.symbol.fixedBy { throw .fixed(reason) }
    return found
  }

  private func edits(renaming symbol: Symbol, to name: String) -> [TextEdit] {
    let declared = names.declarations(of: symbol).map { declaration in
      TextEdit(declaration.name.range, Self.written(name, like: declaration.name))
    }
    return declared
      + names.mentions(of: symbol).map { mention in
        let named = mention.isPlural ? Plural.of(name) : name
        return TextEdit(mention.phrase.range, Self.written(named, like: mention.phrase))
      }
  }

  /// A name with blanks where the one it takes the place of has them.
  private static func written(_ name: String, like phrase: Phrase) -> String {
    phrase.text.contains(" ") ? name.split(separator: "-").joined(separator: " ") : name
  }

  /// True for letters, digits and hyphens that begin with a letter.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first >= 0x80 || (97...122).contains(first) else {
      return false
    }
    return text.utf8.allSatisfy {
      $0 >= 0x80 || (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}

extension [TextEdit] {
  /// The texts that the edits are of, each with its edits made.
  fileprivate func edited() -> [SourceText] {
    var texts: [SourceText] = []
    for edit in self where !texts.contains(where: { $0 === edit.range.source }) {
      texts.append(edit.range.source)
    }
    return texts.map { SourceText(name: $0.name, $0.edited(by: self)) }
  }
}
