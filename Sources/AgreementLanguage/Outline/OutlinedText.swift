import Agreements

/// A text as it was resolved, with errors or without: what an outline of it is made of.
struct OutlinedText: Sendable {
  /// The syntax, or nil of a text that was not resolved.
  let document: Document?

  /// The clauses, in order.
  let clauses: [Clause]

  /// The blocks and rows, in order.
  let sections: SectionList

  /// The rule tables, in order.
  let ruleTables: [Table]

  /// A text of which nothing is known.
  static let nothing = OutlinedText()

  init(_ resolver: Resolver) {
    document = resolver.document
    clauses = resolver.agreement.clauses
    sections = resolver.sections
    ruleTables = resolver.ruleTables
  }

  private init() {
    document = nil
    clauses = []
    sections = SectionList()
    ruleTables = []
  }

  /// The id of the clause a phrase stands in, or nil before the first and in other texts.
  func clause(of phrase: Phrase) -> String? {
    guard phrase.source === document?.source else { return nil }
    return clauses.holding(phrase.bytes.lowerBound)?.id
  }
}
