import Quantities

extension Paper {
  /// The amendments that are in the paper, with who signed each and what it changes; nil without any.
  var amendmentTable: PaperTable? {
    guard !amendments.isEmpty else { return nil }
    let titles = Dictionary(
      blocks.compactMap { block in
        if case .heading(let heading) = block { (heading.id, heading.words.text) } else { nil }
      }
    ) { first, _ in first }
    return PaperTable(
      title: [.words(wording.word(.amendments))],
      id: "amendments",
      header: [.amendment, .inForceFrom, .signedBy, .changes].map { word in
        [.words(wording.filled(word, "").trimmed)]
      },
      rows: amendments.map { amendment in
        [
          [.words("\(amendment.number)")], [.words("\(amendment.effective)")],
          [.words(amendment.signatures.joined(separator: "; "))],
          changes(of: amendment, titles),
        ]
      }
    )
  }

  private func changes(of amendment: PaperAmendment, _ titles: [String: String]) -> [Inline] {
    let changed = amendment.changed.map { id in
      [Inline.reference([.words(titles[id] ?? particulars.kind)], to: id)]
    }
    let repealed = amendment.repealed.map { [Inline.words(wording.filled(.repealed, $0))] }
    return Array((changed + repealed).joined(separator: [.words("; ")]))
  }
}

extension String {
  /// The word as a heading of its own.
  fileprivate var trimmed: String {
    let words = split(separator: " ").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
