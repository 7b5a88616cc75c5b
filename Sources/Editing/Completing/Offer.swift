/// One way to go on writing at a place.
package struct Offer: Hashable, Sendable {
  /// What is offered.
  package enum Sort: Sendable { case kind, key, word, name, member, term, clause, zone }

  /// What is offered.
  package let sort: Sort

  /// What a list shows.
  package let label: String

  /// A few words about it, for the same line of the list.
  package let detail: String

  /// What it means, for beside the list; empty when the detail says it all.
  package let meaning: String

  /// What is put in place of what was begun.
  package let text: String

  /// What was begun.
  package let replaced: Range<Int>

  init(
    _ sort: Sort,
    _ label: String,
    _ detail: String = "",
    meaning: String = "",
    text: String? = nil,
    replacing: Range<Int>
  ) {
    self.sort = sort
    self.label = label
    self.detail = detail
    self.meaning = meaning
    self.text = text ?? label
    replaced = replacing
  }
}
