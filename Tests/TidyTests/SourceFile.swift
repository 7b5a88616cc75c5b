import Foundation
import TestSupport

/// One file of the project with its lines.
struct SourceFile: CustomStringConvertible {
  /// Its path from the package's root.
  let path: String
  let lines: [Substring]

  var description: String { path }

  /// The modules it imports, whatever the access.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
      guard let place = words.firstIndex(of: "import"), place <= words.startIndex + 1,
        place == words.startIndex
          || ["public", "package", "internal"].contains(words[words.startIndex])
      else { return nil }
      let named = words[words.index(after: place)...].drop {
        ["struct", "enum", "func"].contains($0)
      }
      return named.first.map { String($0.split(separator: ".")[0]) }
    }
  }

  /// Its lines without comments and the text of literals, so that words in them are not code.
  var code: [String] {
    lines.map { line in
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("//") { return "" }
      var isText = false
      var result = ""
      for character in line {
        if character == "\"" { isText.toggle() }
        if !isText { result.append(character) }
      }
      return result.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)
        .first.map(String.init) ?? ""
    }
  }

  /// Every Swift file below a folder of the package, by path.
  static func all(below folder: String) -> [SourceFile] {
    let root = URL(fileURLWithPath: SharedData.packageRoot)
    let paths =
      FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      let file = root.appending(path: folder).appending(path: path)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return SourceFile(path: folder + "/" + path, lines: lines)
    }
  }
}
