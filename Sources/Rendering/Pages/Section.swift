/// A heading with what stands under it.
package struct Section: Hashable, Sendable {
  /// The heading.
  package var heading: String

  /// The name that a link to it ends with, or nil when nothing links to it.
  package var id: String?

  /// What stands under it.
  package var blocks: [Block]

  /// True when it is set small: it backs the page up and is rarely read first.
  package var isFinePrint: Bool

  /// Creates a section.
  package init(_ heading: String, id: String? = nil, isFinePrint: Bool = false, _ blocks: [Block]) {
    self.heading = heading
    self.id = id
    self.isFinePrint = isFinePrint
    self.blocks = blocks
  }
}
