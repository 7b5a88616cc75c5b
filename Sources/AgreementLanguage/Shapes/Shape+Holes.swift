/// A part of a value that its shape leaves open: what is not one of the shape's own words.
package struct ShapeHole: Sendable {
  /// What stands there.
  package let phrase: Phrase

  /// True where the id of a clause may stand as a word like any other.
  package let takesClauses: Bool

  /// Creates a part.
  package init(_ phrase: Phrase, takesClauses: Bool = false) {
    self.phrase = phrase
    self.takesClauses = takesClauses
  }
}

extension Shape {
  /// What stands in the holes of the shape, as far as its words tell: the words of `credits reach CREDIT in
  /// COUNT of any COUNT PERIODS` name nothing, whatever bears such a name.
  package func holes(in phrase: Phrase) -> [ShapeHole] {
    switch self {
    case .word where fits(phrase): return []
    case .list(let item, let mark):
      return item.items(of: phrase, by: mark).flatMap { item.holes(in: $0) }
    case .either(let shapes):
      let fitting = shapes.filter { $0.fits(phrase) }
      // The first of those that are equally near, as the reader takes them.
      let most = fitting.map { $0.likeness(to: phrase) }.max()
      let meant = fitting.first { $0.likeness(to: phrase) == most }
      return meant?.holes(in: phrase) ?? [ShapeHole(phrase)]
    case .form(_, let parts):
      guard let cuts = FormCutter.cut(phrase, by: parts[...]) else { break }
      return cuts.flatMap { $0.shape.holes(in: $0.phrase) }
    case .named(_, let shape): return shape.holes(in: phrase)
    case .name(let nouns):
      let takesClauses = nouns.contains(.clause) || nouns.contains(.term)
      return [ShapeHole(phrase, takesClauses: takesClauses)]
    default: break
    }
    return [ShapeHole(phrase)]
  }
}
