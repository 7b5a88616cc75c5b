extension Paragraph {
  /// The stretches of plain words, without links and code.
  var prose: [Phrase] {
    var parts: [Phrase] = []
    var start = phrase.bytes.lowerBound
    var offset = start
    func close(_ end: Int) { if end > start { parts.append(phrase.cut(start..<end)) } }
    while let mark = phrase.nextMark(from: offset) {
      let rest = phrase.cut(mark..<phrase.bytes.upperBound)
      var next: Int?
      if rest.utf8.first == .backtick { next = Paragraph.endOfCode(rest) }
      if let link = Link(startOf: rest) { next = link.phrase.bytes.upperBound }
      offset = next ?? mark + 1
      guard next != nil else { continue }
      close(mark)
      start = offset
    }
    close(phrase.bytes.upperBound)
    return parts
  }
}
