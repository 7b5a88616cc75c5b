package import AgreementLanguage
import Agreements

/// What one text says otherwise than another: its clauses, terms and prose, apart from layout.
///
/// Terms are matched by their paths, prose by its words within a clause, clauses by their ids. So a
/// term that moved to another place of the text has not changed, and a number of a clause never has.
package struct TextComparison: Sendable {
  /// The changes, by the clauses of the second text; what only the first has stands where it stood.
  package let changes: [TextChange]

  /// Compares two texts.
  package init(_ old: Outline, _ new: Outline) {
    let sections = Self.order(old, new)
    let (before, after) = ((old, Self.byPath(old)), (new, Self.byPath(new)))
    changes = sections.flatMap { id in
      let name = Self.name(id, new) ?? Self.name(id, old)
      return Self.clause(id, old, new, name) + Self.terms(id, before, after, name)
        + Self.prose(id, old, new, name)
    }
  }

  /// The ids of all clauses, nil first: those of the second text, each of the first's own after the one
  /// it followed.
  private static func order(_ old: Outline, _ new: Outline) -> [String?] {
    var order: [String?] = [nil] + new.clauses.map(\.id)
    var before: String?
    for clause in old.clauses {
      if !order.contains(clause.id) {
        let place = order.firstIndex(of: before).map { $0 + 1 } ?? order.count
        order.insert(clause.id, at: place)
      }
      before = clause.id
    }
    return order
  }

  private static func name(_ id: String?, _ text: Outline) -> String? {
    text.clauses.first { $0.id == id }?.name
  }

  private static func clause(
    _ id: String?,
    _ old: Outline,
    _ new: Outline,
    _ name: String?
  ) -> [TextChange] {
    let before = old.clauses.first { $0.id == id }?.title
    let after = new.clauses.first { $0.id == id }?.title
    guard let id, before != after else { return [] }
    return [
      TextChange(
        kind: .clause,
        clause: id,
        clauseName: name,
        path: id,
        words: "heading",
        old: before,
        new: after
      )
    ]
  }
}
