import Foundation
import TestSupport

/// A page of the manual that is run as it is written.
///
/// Read from top to bottom, in a folder of its own in which `Examples` is the project's:
///
/// - a fence of four backticks ````` ````file NAME ````` is written to the file of that name, in the
///   place of an earlier one;
/// - a ```` ```console ```` block with a command that names `abide` is run by `bash`, command by
///   command: a line that ends in `\` goes on in the next, pipes and redirections are what they are,
///   and a `cd` holds for the rest of the block;
/// - what a command writes, to standard output or standard error, must stand below it letter by
///   letter, and then `[exit N]` if it leaves with anything but 0.
///
/// Other fences are left alone. With `ABIDE_RECORD=1` the outputs are written anew.
struct ManualPage: Sendable, CustomStringConvertible {
  /// Its path from the package's root.
  let path: String

  var description: String { path }

  /// The README and every page below `Documentation`.
  static let all: [ManualPage] = {
    let folder = FileManager.default.enumerator(atPath: SharedData.packageRoot + "/Documentation")
    let pages = folder?.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted() ?? []
    return [ManualPage(path: "README.md")] + pages.map { ManualPage(path: "Documentation/" + $0) }
  }()

  private var url: URL { URL(fileURLWithPath: SharedData.packageRoot).appending(path: path) }

  /// The page as it is written.
  func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

  /// Writes the page anew.
  func record(_ text: String) throws { try Data(text.utf8).write(to: url) }

  /// The page as it should read: every output is the one that came.
  func replayed() throws -> String {
    let shell = try Shell()
    defer { shell.close() }
    var result: [Substring] = []
    for part in PageParts(try text()).parts {
      switch part {
      case .prose(let lines): result += lines
      case .file(let name, let lines):
        try shell.write(lines.dropFirst().dropLast().map { $0 + "\n" }.joined(), to: name)
        result += lines
      case .console(let lines): result += try replayed(lines, in: shell)
      }
    }
    return result.joined(separator: "\n")
  }

  private func replayed(_ lines: ArraySlice<Substring>, in shell: Shell) throws -> [Substring] {
    var result: [Substring] = lines.prefix(1).map(\.self)
    var isContinued = false
    var command: [Substring] = []
    var folder: [Substring] = []
    for line in lines.dropFirst().dropLast() where isContinued || line.hasPrefix("$ ") {
      command.append(isContinued ? line : line.dropFirst(2))
      result.append(line)
      isContinued = line.hasSuffix("\\")
      if isContinued { continue }
      result += try shell.run((folder + command).joined(separator: "\n"))
      if result.last == line, line.hasPrefix("$ cd ") { folder = command }
      command = []
    }
    return result + lines.suffix(1)
  }
}
