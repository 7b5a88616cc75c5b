/// What is to be shown, apart from how: a title, a line under it, and blocks.
///
/// A statement, a reading or an explanation is made into one page, which every drawer draws.
package struct Page: Hashable, Sendable {
  /// The few words above the title that say what kind of page this is.
  package var kind: String

  /// The heading of the page.
  package var title: String

  /// One line under the title, or nil.
  package var subtitle: String?

  /// What is shown, in order.
  package var blocks: [Block]

  /// True when paper shows what rows rest on, which opens on a screen.
  package var printsDetails: Bool

  /// Creates a page.
  package init(
    kind: String,
    title: String,
    subtitle: String? = nil,
    printsDetails: Bool = true,
    blocks: [Block]
  ) {
    self.printsDetails = printsDetails
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.blocks = blocks
  }
}
