import FoundationEssentials

/// A file that a document brings in a fence of four backticks.
struct BroughtFile {
  let name: String
  let text: String

  /// The files of a document, in order.
  static func all(in document: String) -> [BroughtFile] {
    var files: [BroughtFile] = []
    var name: String?
    var lines: [Substring] = []
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = name {
        if line == "````" {
          files.append(BroughtFile(name: open, text: lines.joined(separator: "\n") + "\n"))
          name = nil
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("````file ") {
        name = String(line.dropFirst("````file ".count))
        lines = []
      }
    }
    return files
  }

  /// Writes the file below a folder.
  func write(below folder: String) {
    let file = URL(fileURLWithPath: "\(folder)/\(name)")
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try? Data(text.utf8).write(to: file)
  }
}
