package import Diagnostics
package import Exchanging

/// Reads YAML texts into values with their places.
package struct YAMLReader: ~Copyable {
  /// How many values a text may come to: aliases of aliases make a few lines into billions.
  package static let most = 100_000

  /// How deep lists and maps may be nested.
  package static let deepest = 64

  private let source: SourceText
  private var events: YAMLEvents
  private var anchors: [String: YAMLNode] = [:]
  private var weight = 0

  /// Reads every document of a text.
  /// - Throws: The first thing that stands in the way, since what follows it cannot be told.
  package static func documents(of source: SourceText) throws(YAMLRefusal) -> [YAMLNode] {
    guard String(validating: source.bytes, as: UTF8.self) != nil else {
      throw YAMLRefusal("it is not UTF-8", "save it as UTF-8", at: SourceRange(source, 0..<0))
    }
    var reader = YAMLReader(source)
    return try reader.documents()
  }

  private init(_ source: SourceText) {
    self.source = source
    events = YAMLEvents(source.bytes)
  }

  private mutating func documents() throws(YAMLRefusal) -> [YAMLNode] {
    var documents: [YAMLNode] = []
    while true {
      let event = try next()
      switch event.step {
      case .streamEnd: return documents
      case .documentStart:
        anchors = [:]
        let first = try next()
        // A document without a value, such as one between two lines of dashes, says nothing.
        if first.step != .scalar("", isPlain: true, anchor: nil) {
          documents.append(try node(first, depth: 1))
        }
      default: continue
      }
    }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLRefusal) -> YAMLNode {
    guard depth <= YAMLReader.deepest else {
      throw YAMLRefusal(
        "lists and maps are nested deeper than \(YAMLReader.deepest)",
        "no OpenSLO object is; shorten it",
        at: place(event)
      )
    }
    let anchor: String?
    let content: YAMLNode.Content
    switch event.step {
    case .alias(let name): return try aliased(name, event)
    case .scalar(let text, let isPlain, let name):
      (anchor, content) = (name, .scalar(text, isPlain: isPlain))
    case .listStart(let name): (anchor, content) = (name, .list(try list(depth: depth)))
    case .mapStart(let name): (anchor, content) = (name, .map(try map(depth: depth)))
    default:
      throw YAMLRefusal("no value stands where one should", nil, at: place(event))
    }
    try count(1, event)
    let node = YAMLNode(content, at: place(event))
    if let anchor { anchors[anchor] = node }
    return node
  }

  private mutating func list(depth: Int) throws(YAMLRefusal) -> [YAMLNode] {
    var values: [YAMLNode] = []
    while true {
      let event = try next()
      if event.step == .end { return values }
      values.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func map(depth: Int) throws(YAMLRefusal) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var first: [String: SourceRange] = [:]
    while true {
      let event = try next()
      if event.step == .end { return entries }
      guard case .scalar(let key, _, _) = event.step else {
        throw YAMLRefusal("a key is a list, a map or an alias", "write a word", at: place(event))
      }
      if first.updateValue(place(event), forKey: key) != nil {
        throw YAMLRefusal(
          "the key `\(key)` is given twice",
          "keep one of them: which is meant cannot be told",
          at: place(event)
        )
      }
      try count(1, event)
      let value = try node(try next(), depth: depth + 1)
      entries.append(.init(key: key, place: place(event), value: value))
    }
  }

  private mutating func aliased(_ name: String, _ event: YAMLEvent) throws(YAMLRefusal) -> YAMLNode
  {
    guard let node = anchors[name] else {
      throw YAMLRefusal(
        "nothing before it is anchored as `&\(name)`",
        "write the value out",
        at: place(event)
      )
    }
    try count(node.weight, event)
    return node
  }

  private mutating func count(_ values: Int, _ event: YAMLEvent) throws(YAMLRefusal) {
    weight += values
    guard weight > YAMLReader.most else { return }
    throw YAMLRefusal(
      "it comes to more than \(YAMLReader.most) values, aliases written out",
      "split it into several files",
      at: place(event)
    )
  }

  private mutating func next() throws(YAMLRefusal) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      let start = offset(error.line, error.column)
      throw YAMLRefusal(
        "it is not YAML: \(error.message)",
        "mend the line, or the one before it",
        at: SourceRange(source, start..<start)
      )
    }
  }

  // MARK: Places

  private func place(_ event: YAMLEvent) -> SourceRange {
    let start = offset(event.start.line, event.start.column)
    return SourceRange(source, start..<max(start, offset(event.end.line, event.end.column)))
  }

  /// The byte of a character of a line; libyaml counts characters.
  private func offset(_ line: Int, _ column: Int) -> Int {
    // The end of a text without a last line end is the start of a line that is not there.
    guard line < source.lineCount else { return source.bytes.count }
    let range = source.lineRange(line)
    var offset = range.lowerBound
    var left = column
    while left > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }
}
