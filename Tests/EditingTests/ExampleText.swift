import AgreementLanguage
import Diagnostics
import Editing
import FoundationEssentials
import TestSupport

/// An agreement of the project's examples, with the files beside it, as an editor would have it open.
struct ExampleText: Sendable, CustomStringConvertible {
  /// The path below `Examples`.
  let path: String

  var description: String { path }

  /// Every agreement of the examples.
  static let all: [ExampleText] = {
    let root = SharedData.packageRoot + "/Examples/"
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix(".agreement.md") }.sorted().map(ExampleText.init)
  }()

  /// The agreement.
  func source() throws -> SourceText {
    SourceText(name: path, try Self.text(path))
  }

  /// Compiles a text in the example's place.
  /// - Parameters:
  ///   - source: The agreement.
  ///   - texts: Texts that take the place of files of the same name.
  /// - Returns: What compiling gave, and the files that were used.
  func compile(
    _ source: SourceText,
    replacing texts: [SourceText] = []
  ) -> (compilation: Compilation, companions: [SourceText]) {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let found = Found()
    let main = texts.first { $0.name == source.name } ?? source
    let compilation = Compiler.compileAgreement(main) { name in
      let path = "\(folder)/\(name)"
      let text =
        texts.first { $0.name == path } ?? (try? Self.text(path)).map { SourceText(name: path, $0) }
      if let text { found.texts.append(text) }
      return text
    }
    return (compilation, found.texts)
  }

  /// The text as somebody works on it.
  func manuscript(_ source: SourceText, replacing texts: [SourceText] = []) -> Manuscript {
    let (compilation, companions) = compile(source, replacing: texts)
    return Manuscript(source, kinds: Kind.ofAgreements, compilation, companions: companions)
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: SharedData.packageRoot + "/Examples/" + path, encoding: .utf8)
  }

  private final class Found {
    var texts: [SourceText] = []
  }
}
