/// One mark of a picture in the terms of SVG: what it is, how it stands, and what it holds.
///
/// Who writes it out escapes its words; no mark has a name of its own, so that any number of pictures fit on one page.
package struct PictureElement: Hashable, Sendable {
  /// Something said of a mark, such as where it begins.
  package struct Attribute: Hashable, Sendable {
    /// Its name in SVG.
    package let name: String

    /// What it says.
    package let value: String
  }

  /// What it is called in SVG.
  package let name: String

  /// What is said of it, in order.
  package let attributes: [Attribute]

  /// The marks that it holds.
  package let children: [PictureElement]

  /// The words that it holds, before its marks.
  package let text: String

  init(
    _ name: String,
    _ attributes: [(String, String)] = [],
    text: String = "",
    _ children: [PictureElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0, value: $1) }
    self.text = text
    self.children = children
  }
}
