import Agreements

/// The numbers that clauses have when they are counted: 1, 2, 2.1, 2.2, 3.
///
/// Only clauses that bear a number are counted; one that bears none keeps bearing none.
struct Numbering {
  /// The number of each numbered heading, by the offset where the heading begins.
  private var numbers: [Int: String] = [:]

  /// The number of each clause, by its id.
  private(set) var byID: [String: String] = [:]

  /// Counts the clauses of a text.
  init(_ document: Document) {
    var open: [(level: Int, number: String?, count: Int)] = [(1, nil, 0)]
    for heading in document.headings where heading.level > 1 {
      while open.count > 1, let last = open.last, last.level >= heading.level { open.removeLast() }
      var number: String?
      if heading.number != nil {
        open[open.count - 1].count += 1
        let parent = open[open.count - 1]
        number = (parent.number.map { $0 + "." } ?? "") + "\(parent.count)"
        numbers[heading.phrase.bytes.lowerBound] = number
        byID[heading.id?.name ?? heading.title.name] = number
      }
      open.append((heading.level, number, 0))
    }
  }

  /// The number of a heading, or nil when it bears none.
  func number(of heading: Heading) -> String? { numbers[heading.phrase.bytes.lowerBound] }
}
