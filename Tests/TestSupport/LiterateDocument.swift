/// The fences of a literate case.
struct LiterateDocument {
  /// A file that the case brings.
  struct File {
    /// Its path in the case's folder.
    let name: String

    /// What it holds.
    let contents: String
  }

  private(set) var lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  var text: String { lines.joined(separator: "\n") }

  /// The files, in order: fences of four backticks, so that a file may have fences of three.
  var files: [File] {
    fences("````file ").map { name, range in
      File(name: name, contents: lines[range].map { $0 + "\n" }.joined())
    }
  }

  /// Puts the output of each command in the place of the one that is written.
  mutating func replaceOutputs(_ output: (String) -> String) {
    // From the back, so that lines before a block keep their numbers.
    let blocks = fences("```console").map(\.1)
    var replaced: [(Range<Int>, [Substring])] = []
    for block in blocks {
      let commands = lines[block].filter { $0.hasPrefix("$ ") }
      let new = commands.flatMap { command -> [Substring] in
        let text = Substring(output(String(command.dropFirst(2))))
        let result = text.split(separator: "\n", omittingEmptySubsequences: false)
        return [command] + result.dropLast()
      }
      replaced.append((block, new))
    }
    for (block, new) in replaced.reversed() { lines.replaceSubrange(block, with: new) }
  }

  /// The lines inside fences that open in a way, with what follows the opening.
  private func fences(_ opening: String) -> [(String, Range<Int>)] {
    let mark = opening.prefix { $0 == "`" }
    var found: [(String, Range<Int>)] = []
    var index = 0
    while index < lines.count {
      let fence = lines[index].prefix { $0 == "`" }
      guard fence.count >= 3 else {
        index += 1
        continue
      }
      // Every fence is walked to its end, so that what stands inside one opens none.
      let start = index + 1
      let end = lines[start...].firstIndex { $0 == fence } ?? lines.count
      // A longer fence may hold output that has fences itself.
      let words = lines[index].dropFirst(fence.count)
      if fence.count >= mark.count, words.hasPrefix(opening.dropFirst(mark.count)) {
        found.append((String(words.dropFirst(opening.count - mark.count)), start..<end))
      }
      index = end + 1
    }
    return found
  }
}
