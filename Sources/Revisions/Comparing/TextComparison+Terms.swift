import AgreementLanguage

extension TextComparison {
  /// The terms of a text by their paths; the first of several is the one that is compared.
  static func byPath(_ text: Outline) -> [String: Outline.Term] {
    Dictionary(text.terms.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The terms of a clause that differ; a term that moved to another clause is told where it is now.
  static func terms(
    _ clause: String?,
    _ old: (text: Outline, byPath: [String: Outline.Term]),
    _ new: (text: Outline, byPath: [String: Outline.Term]),
    _ name: String?
  ) -> [TextChange] {
    func change(_ term: Outline.Term, _ old: String?, _ new: String?) -> TextChange {
      TextChange(
        kind: .term,
        clause: clause,
        clauseName: name,
        path: term.path,
        words: term.words,
        old: old,
        new: new
      )
    }
    let gone = old.text.terms.filter { $0.clause == clause && new.byPath[$0.path] == nil }
    return gone.map { change($0, $0.value.spaced, nil) }
      + new.text.terms.filter { $0.clause == clause }.compactMap { term in
        let was = old.byPath[term.path]?.value.spaced
        return was == term.value.spaced ? nil : change(term, was, term.value.spaced)
      }
  }

  /// The paragraphs of a clause that differ.
  static func prose(
    _ clause: String?,
    _ old: Outline,
    _ new: Outline,
    _ name: String?
  ) -> [TextChange] {
    let before = old.prose.filter { $0.clause == clause }.map(\.text)
    let after = new.prose.filter { $0.clause == clause }.map(\.text)
    var gone: [Int: String] = [:]
    var come: [Int: String] = [:]
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, let text, _): gone[offset] = text
      case .insert(let offset, let text, _): come[offset] = text
      }
    }
    // A paragraph that went and one that came in its place are one that was changed.
    let pairs = (gone.keys.sorted(), come.keys.sorted())
    let count = max(pairs.0.count, pairs.1.count)
    return (0..<count).map { index in
      TextChange(
        kind: .prose,
        clause: clause,
        clauseName: name,
        path: nil,
        words: "prose",
        old: index < pairs.0.count ? gone[pairs.0[index]] : nil,
        new: index < pairs.1.count ? come[pairs.1[index]] : nil
      )
    }
  }
}

extension Phrase {
  /// The words with one blank between any two.
  fileprivate var spaced: String { text.split(separator: " ").joined(separator: " ") }
}
