/// Papers as amendments followed one another, the first as signed.
package struct PaperHistory {
  private let papers: [Paper]

  /// Looks at papers.
  /// - Parameter papers: The papers in order, at least one.
  package init(_ papers: [Paper]) { self.papers = papers }

  /// The last paper, telling which amendments are in it and where each changed it.
  /// - Parameter amendments: What made each paper after the first, in the same order.
  /// - Returns: The paper, or nil without any.
  package func last(with amendments: [PaperAmendment]) -> Paper? {
    guard var paper = papers.last else { return nil }
    let sections = papers.map(PaperSections.init)
    let standing = Set(sections[sections.count - 1].order)
    paper.amendments = amendments.enumerated().map { place, amendment in
      var amendment = amendment
      let (old, new) = (sections[place], sections[place + 1])
      amendment.changed = new.changed(from: old).filter(standing.contains)
      amendment.repealed = new.repealed(from: old)
      return amendment
    }
    paper.note()
    return paper
  }
}

extension Paper {
  /// Notes the amendments at the clauses that they changed.
  fileprivate mutating func note() {
    let wording = wording
    let notes = Dictionary(
      grouping: amendments.flatMap { amendment in amendment.changed.map { ($0, amendment) } },
      by: \.0
    ).mapValues { $0.map { [Inline.words(wording.note(of: $0.1))] } }
    particulars.notes = notes[particulars.id ?? ""] ?? []
    blocks = blocks.map { block in
      guard case .heading(var heading) = block else { return block }
      heading.notes = notes[heading.id] ?? []
      return .heading(heading)
    }
  }
}
