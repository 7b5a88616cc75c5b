import CExpat

/// Where expat's calls end up: they become pieces of a batch.
///
/// Safe because expat's strings end with a NUL, its list of attributes with a nil after whole pairs, and a
/// text comes with its length; each is copied during the call that lends it.
@safe
final class XMLSink {
  /// How deep elements may stand in each other.
  static let deepest = 256

  private let parser: XML_Parser
  private let lineOf: XMLName?
  private var depth = 0

  /// The pieces met since it was last cleared.
  var batch = XMLBatch()

  /// Why the parser was stopped, or nil when it was not.
  private(set) var stop: XMLProblem?

  /// Creates the sink of a parser that tells the lines of elements of one name.
  init(_ parser: XML_Parser, lineOf: XMLName?) {
    unsafe self.parser = parser
    self.lineOf = lineOf
  }

  /// Takes the beginning of an element.
  func open(
    _ name: UnsafePointer<XML_Char>,
    _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  ) {
    depth += 1
    guard depth <= XMLSink.deepest else { return stop(.tooDeep) }
    let own = unsafe XMLSink.localName(name)
    let first = batch.attributes.count
    var place = 0
    while let key = unsafe list[place], let value = unsafe list[place + 1] {
      place += 2
      guard let key = unsafe XMLSink.attributeName(key) else { continue }
      let start = batch.bytes.count
      unsafe append(value)
      batch.attributes.append(XMLBatch.Attribute(name: key, value: start..<batch.bytes.count))
    }
    let line = unsafe own == lineOf ? Int(XML_GetCurrentLineNumber(parser)) : 0
    let range = first..<batch.attributes.count
    batch.pieces.append(XMLBatch.Piece(kind: .opens, name: own, range: range, line: line))
  }

  /// Takes the end of an element.
  func close(_ name: UnsafePointer<XML_Char>) {
    depth -= 1
    let own = unsafe XMLSink.localName(name)
    batch.pieces.append(XMLBatch.Piece(kind: .closes, name: own, range: 0..<0, line: 0))
  }

  /// Takes text, which expat hands out in several parts.
  func add(_ text: UnsafePointer<XML_Char>, _ count: Int32) {
    let start = batch.bytes.count
    for offset in 0..<Int(count) {
      unsafe batch.bytes.append(UInt8(bitPattern: text[offset]))
    }
    let end = batch.bytes.count
    if let last = batch.pieces.indices.last, batch.pieces[last].kind == .text {
      batch.pieces[last].range = batch.pieces[last].range.lowerBound..<end
    } else {
      batch.pieces.append(XMLBatch.Piece(kind: .text, name: XMLName(), range: start..<end, line: 0))
    }
  }

  /// Stops the parser.
  func stop(_ problem: XMLProblem) {
    stop = stop ?? problem
    unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func append(_ text: UnsafePointer<XML_Char>) {
    var place = 0
    while true {
      let byte = unsafe UInt8(bitPattern: text[place])
      guard byte != 0 else { return }
      batch.bytes.append(byte)
      place += 1
    }
  }

  /// The name without its prefix.
  private static func localName(_ name: UnsafePointer<XML_Char>) -> XMLName {
    var own = XMLName()
    var place = 0
    while true {
      let byte = unsafe UInt8(bitPattern: name[place])
      guard byte != 0 else { return own }
      if byte == UInt8(ascii: ":") { own = XMLName() } else { own.append(byte) }
      place += 1
    }
  }

  /// The name without its prefix, or nil when it only declares a prefix.
  private static func attributeName(_ name: UnsafePointer<XML_Char>) -> XMLName? {
    var place = 0
    while place < declaration.count {
      guard unsafe UInt8(bitPattern: name[place]) == declaration[place] else {
        return unsafe localName(name)
      }
      place += 1
    }
    return nil
  }

  private static let declaration = Array("xmlns".utf8)
}
