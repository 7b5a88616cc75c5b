/// Runs of small words, looked for in prose whatever the case of the letters there.
///
/// Bytes are compared, not strings: a long text has a hundred thousand words.
struct WordRuns: Sendable {
  private let runs: [[[UInt8]]]

  /// The letters that runs begin with, since nearly every word begins none.
  private let firstLetters: Set<UInt8>

  init(_ runs: [[String]]) {
    self.runs = runs.map { $0.map { Array($0.utf8) } }
    firstLetters = Set(self.runs.compactMap { $0.first?.first })
  }

  /// Where one of the runs stands in the words of a paragraph.
  func places(in words: [Phrase]) -> [Phrase] {
    words.indices.compactMap { start in
      let first = words[start].withoutEdges
      guard let letter = first.utf8.first, firstLetters.contains(letter | 0x20) else { return nil }
      let found = runs.first { run in
        start + run.count <= words.count
          && run.indices.allSatisfy { words[start + $0].withoutEdges.isWord(run[$0]) }
      }
      guard let found else { return nil }
      let end = words[start + found.count - 1].withoutEdges.bytes.upperBound
      return first.cut(first.bytes.lowerBound..<max(first.bytes.upperBound, end))
    }
  }
}
