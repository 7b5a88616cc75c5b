package import Rendering

/// The contract with its figures: each beside the term it comes from, and leading to why it is what it is.
extension Paper {
  /// The paper with figures.
  /// - Parameters:
  ///   - figures: The figures.
  ///   - known: The period and the instant at which they are known.
  /// - Returns: The paper, which nobody signs.
  package func living(_ figures: [LiveFigure], known: String) -> Paper {
    var paper = self
    paper.form = .living
    paper.known = known
    var left = figures
    paper.blocks = blocks.flatMap { block -> [PaperBlock] in
      let own = left.filter { block.declares($0.anchor) }
      left.removeAll { own.contains($0) }
      return own.isEmpty ? [block] : [block, .figures(own)]
    }
    let title = PaperHeading(
      number: nil,
      title: wording.filled(.figures, known),
      id: "figures",
      depth: 1
    )
    paper.schedules =
      [.heading(title)] + figures.flatMap { explanation($0, isPlaced: !left.contains($0)) }
      + schedules
    return paper
  }

  private func explanation(_ figure: LiveFigure, isPlaced: Bool) -> [PaperBlock] {
    let label = figure.label.hasSuffix(figure.term) ? "" : "\(figure.label), "
    let heading = PaperHeading(
      number: nil,
      title: "\(ReadableName.heading(figure.term)): \(label)\(figure.value)",
      id: figure.explanationID,
      depth: 2
    )
    let back = Inline.reference([.words(wording.word(.backToTerm))], to: figure.anchor)
    return [.heading(heading)] + (isPlaced ? [.paragraph([back])] : [])
      + PageBlocks(id: figure.explanationID).blocks(figure.explanation, depth: 3)
  }
}

extension LiveFigure {
  /// Where the term stands on the paper.
  var anchor: String { "\(sort.rawValue)-\(term)" }

  /// Where the explanation stands on it.
  var explanationID: String { "why-\(line)" }
}

extension PaperBlock {
  /// True for a block that gives something its name.
  fileprivate func declares(_ id: String) -> Bool {
    switch self {
    case .provision(let provision):
      provision.id == id || provision.sentences.contains { $0.defines(id) }
    case .table(let table):
      table.rows.contains { row in row.contains { $0.defines(id) } }
    default: false
    }
  }
}

extension [Inline] {
  fileprivate func defines(_ id: String) -> Bool {
    contains { if case .definition(_, id) = $0 { true } else { false } }
  }
}
