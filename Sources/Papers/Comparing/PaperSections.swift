/// The clauses of a paper, each with what stands under its own heading.
struct PaperSections {
  /// The clauses by id, in the order of the paper.
  let order: [String]

  private let contents: [String: [PaperBlock]]
  private let titles: [String: String]

  /// Takes a paper apart; its particulars are a part like a clause.
  init(_ paper: Paper) {
    let head = paper.particulars.id ?? "particulars"
    var order = [head]
    var contents: [String: [PaperBlock]] = [head: [.provision(paper.particulars)]]
    var titles = [head: paper.particulars.kind]
    for block in paper.blocks {
      if case .heading(let heading) = block {
        order.append(heading.id)
        titles[heading.id] = heading.title
        contents[heading.id] = []
      } else if order.count > 1 {
        contents[order[order.count - 1], default: []].append(block.withoutNumbers)
      }
    }
    self.order = order
    self.contents = contents
    self.titles = titles
  }

  /// The clauses that say otherwise than in another paper, those that are new included; numbers of clauses
  /// are left out of account, since they change with every clause that comes or goes.
  func changed(from old: PaperSections) -> [String] {
    order.filter { contents[$0] != old.contents[$0] || titles[$0] != old.titles[$0] }
  }

  /// The titles of the clauses of another paper that this one has no more.
  func repealed(from old: PaperSections) -> [String] {
    old.order.filter { contents[$0] == nil }.compactMap { old.titles[$0] }
  }
}

extension PaperBlock {
  /// The block with links to other places bare of their words, which may be numbers of clauses.
  fileprivate var withoutNumbers: PaperBlock { Redline.marked(self) { $0.withoutNumbers } }
}

extension [Inline] {
  fileprivate var withoutNumbers: [Inline] {
    map { inline in
      switch inline {
      case .reference(_, let id): .reference([], to: id)
      case .emphasis(let parts): .emphasis(parts.withoutNumbers)
      case .strong(let parts): .strong(parts.withoutNumbers)
      default: inline
      }
    }
  }
}
