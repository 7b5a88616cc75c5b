package import Pictures

extension Markup {
  /// Writes a mark of a picture with all it holds.
  package mutating func draw(_ mark: PictureElement) {
    let attributes = mark.attributes.map { ($0.name, $0.value) }
    guard !mark.children.isEmpty || !mark.text.isEmpty else {
      return void(mark.name, attributes)
    }
    element(mark.name, attributes) { markup in
      markup.words(mark.text)
      for child in mark.children {
        // A line a mark, so that a difference of two pictures can be read.
        markup.line()
        markup.draw(child)
      }
    }
  }
}
