import FoundationEssentials

/// A test that is a document: prose, files, and console blocks with the exact output.
///
/// ````markdown
/// A pause without an end is found.
///
/// ````file bad.agreement.md
/// …
/// ````
///
/// ```console
/// $ abide check bad.agreement.md
/// bad.agreement.md:12:9: error: CLK01 this pause never ends
/// [exit 1]
/// ```
/// ````
///
/// The output is what went to standard output, then what went to standard error, then the exit code
/// in brackets when it is not 0. With `ABIDE_RECORD=1` in the environment the console blocks are
/// written anew, and the review is of the difference.
package struct LiterateCase: Sendable, CustomStringConvertible {
  /// What a command did.
  package struct Outcome: Sendable {
    /// What went to standard output, then to standard error.
    package let output: String

    /// The exit code.
    package let exitCode: Int32

    /// Creates an outcome.
    package init(output: String, exitCode: Int32) {
      self.output = output
      self.exitCode = exitCode
    }
  }

  /// The path of the document.
  package let path: String

  /// Its name, as it stands in a list of tests.
  package var description: String {
    path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? path
  }

  /// True when console blocks are to be written anew.
  package static var isRecording: Bool {
    ProcessInfo.processInfo.environment["ABIDE_RECORD"] == "1"
  }

  /// The documents of a folder of the package, by name.
  package static func all(in folder: String) -> [LiterateCase] {
    let root = SharedData.packageRoot + "/" + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { LiterateCase(path: "\(root)/\($0)") }
  }

  /// The text of the document.
  package func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// Runs every command of the document and gives the document as it should read.
  /// - Parameter program: Runs the words after `abide`.
  /// - Returns: The document with the outputs that came.
  /// - Throws: What writing the files of the case threw.
  package func replay(_ program: ([String]) -> Outcome) throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/abide-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var document = LiterateDocument(try text())
    for file in document.files { try write(file, below: folder) }
    document.replaceOutputs { command in
      let words = LiterateCommand.words(of: command).dropFirst()
      let outcome = program(LiterateCommand.located(Array(words), in: folder))
      var output = outcome.output.replacing(folder + "/", with: "")
      if !output.isEmpty, !output.hasSuffix("\n") { output += "\n" }
      return outcome.exitCode == 0 ? output : output + "[exit \(outcome.exitCode)]\n"
    }
    return document.text
  }

  /// Writes the document anew.
  package func record(_ text: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func write(_ file: LiterateDocument.File, below folder: String) throws {
    let path = folder + "/" + file.name
    let parent = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try file.contents.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
