extension PaperBlock {
  /// True for two that stand in one place of two papers: what has an id keeps it, prose stays prose.
  func isSameThing(as other: PaperBlock) -> Bool {
    switch (self, other) {
    case (.heading(let mine), .heading(let other)): mine.id == other.id
    // Columns that come or go change every row, so such tables stand one over the other.
    case (.table(let mine), .table(let other)): mine.id == other.id && mine.header == other.header
    case (.provision(let mine), .provision(let other)):
      mine.kind == other.kind && mine.name == other.name
    case (.paragraph, .paragraph), (.list, .list), (.aside, .aside), (.lines, .lines): true
    default: false
    }
  }
}
