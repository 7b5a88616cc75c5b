extension Paragraph {
  /// The stretches of plain words, without links and code.
  var prose: [Phrase] {
    var parts: [Phrase] = []
    var start = phrase.bytes.lowerBound
    var offset = start
    func close(_ end: Int) { if end > start { parts.append(phrase.cut(start..<end)) } }
    while offset < phrase.bytes.upperBound {
      let rest = phrase.cut(offset..<phrase.bytes.upperBound)
      var next: Int?
      if rest.utf8.first == .backtick { next = Paragraph.endOfCode(rest) }
      if let link = Link(startOf: rest) { next = link.phrase.bytes.upperBound }
      guard let next else {
        offset += 1
        continue
      }
      close(offset)
      start = next
      offset = next
    }
    close(phrase.bytes.upperBound)
    return parts
  }
}
