/// A paper that came back, held against the paragraphs it was drawn as.
package struct ReturnedPaper {
  /// A paragraph of the text that is to say something else.
  package struct Change: Sendable {
    /// The paragraph as it was drawn.
    package let unit: PaperUnit

    /// The paragraph as it came back.
    package let returned: ReturnedParagraph
  }

  /// The paragraphs that were changed, in order.
  package let changes: [Change]

  /// Changes in paragraphs that nothing of the text is drawn as: titles, marks of tables, words on every paper,
  /// and paragraphs that are new.
  package let strays: [ReturnedParagraph]

  /// True when so little of the file is what was drawn that it is a paper of another text.
  package let isForeign: Bool

  /// Holds a paper against what was drawn.
  package init(_ paragraphs: [ReturnedParagraph], _ units: [PaperUnit]) {
    let drawn = units.map(\.text.evened)
    let came = paragraphs.map(\.old)
    let difference = came.difference(from: drawn)
    var (gone, new): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): new.insert(offset)
      }
    }
    // What is in neither stands in both, in one order.
    let kept = drawn.indices.filter { !gone.contains($0) }
    let met = came.indices.filter { !new.contains($0) }
    changes = zip(kept, met).compactMap { place, other in
      paragraphs[other].isChanged ? Change(unit: units[place], returned: paragraphs[other]) : nil
    }
    strays = new.sorted().map { paragraphs[$0] }.filter(\.isChanged)
    isForeign = kept.count * 2 < drawn.count
  }
}
