/// The pieces that one block of XML came to, in their order.
struct XMLBatch {
  /// An element's beginning, its end, or text.
  struct Piece {
    enum Kind { case opens, closes, text }

    let kind: Kind

    /// The name of the element; empty for text.
    let name: XMLName

    /// Where its attributes stand among `attributes`, or the bytes of a text among `bytes`.
    var range: Range<Int>

    /// The line it begins on, or 0 when nobody asked for it.
    let line: Int
  }

  /// One attribute of an element.
  struct Attribute {
    let name: XMLName

    /// Where its value stands among `bytes`.
    let value: Range<Int>
  }

  /// The pieces.
  var pieces: [Piece] = []

  /// The attributes of all of them.
  var attributes: [Attribute] = []

  /// The bytes of all values and texts.
  var bytes: [UInt8] = []

  /// The bytes of an attribute of a piece, or nil when it has none of this name.
  func value(_ name: XMLName, of piece: Piece) -> ArraySlice<UInt8>? {
    for place in piece.range where attributes[place].name == name {
      return bytes[attributes[place].value]
    }
    return nil
  }

  /// The text of an attribute of a piece, or nil when it has none of this name.
  func text(_ name: XMLName, of piece: Piece) -> String? {
    value(name, of: piece).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Makes ready for the next block.
  mutating func clear() {
    pieces.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }
}
