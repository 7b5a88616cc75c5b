import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import Quantities

/// An agreement on disk, with the calendars and feeds it uses beside it.
enum AgreementFile {
  /// Reads and compiles an agreement.
  /// - Returns: What compiling gave.
  /// - Throws: `WorldFailure` when the agreement cannot be read.
  static func compile(_ path: String) throws -> Compilation {
    compile(try TextFile.read(path))
  }

  /// Compiles the text of an agreement, which its name says where to find on disk.
  static func compile(_ source: SourceText) -> Compilation { compile(source, on: nil) }

  /// Compiles the text of an agreement as `compile` does, with waivers that are over after a day, and
  /// notes the texts that it uses where somebody wants to know them.
  static func compile(
    _ source: SourceText,
    on today: CivilDate?,
    noting used: UsedTexts? = nil
  ) -> Compilation {
    Compiler.compileAgreement(source, on: today, including: files(beside: source.name, used))
  }

  /// Compiles the examples of a file beside an agreement whose text is given.
  static func compileExamples(
    _ source: SourceText,
    of text: SourceText,
    where wants: (String) -> Bool
  ) -> (examples: [WorkedExample], findings: [Diagnostic]) {
    Compiler.compileExamples(
      source,
      of: text,
      where: wants,
      including: files(beside: text.name)
    )
  }

  /// Gives the text of a file beside another, or nil when there is none.
  private static func files(
    beside path: String,
    _ used: UsedTexts? = nil
  ) -> (String) -> SourceText? {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return { name in
      let beside = folder.appending(path: name)
      guard let text = TextFile.readIfPresent(beside.path) else { return nil }
      let found = SourceText(name: TextFile.path(of: name, beside: path), bytes: text.bytes)
      used?.note(name, found)
      return found
    }
  }

  /// Compiles a text with another text in place of a file that it uses.
  static func compile(
    _ source: SourceText,
    replacing file: String,
    by text: SourceText
  ) -> Compilation {
    let folder = URL(fileURLWithPath: source.name).deletingLastPathComponent()
    let replaced = URL(fileURLWithPath: file).standardized.path
    return Compiler.compileAgreement(source) { name in
      let beside = folder.appending(path: name)
      if beside.standardized.path == replaced { return text }
      return TextFile.readIfPresent(beside.path)
    }
  }

  /// Reads and compiles an agreement to run it.
  /// - Returns: The agreement, or nil when errors stand in the way and the console has been told.
  /// - Throws: `WorldFailure` when the agreement cannot be read.
  static func load(_ path: String, on console: Console) throws -> Agreement? {
    load(try TextFile.read(path), on: console)
  }

  /// Compiles the text of an agreement to run it.
  /// - Returns: The agreement, or nil when errors stand in the way and the console has been told.
  static func load(
    _ source: SourceText,
    noting used: UsedTexts? = nil,
    on console: Console
  ) -> Agreement? {
    let compilation = compile(source, on: nil, noting: used)
    if let agreement = compilation.agreement { return agreement }
    console.complain(ofErrorsIn: compilation.diagnostics)
    tellNothingRan(source, on: console)
    return nil
  }

  /// Tells that the errors of a text stood in the way.
  static func tellNothingRan(_ source: SourceText, on console: Console) {
    console.complainLine("\(source.name): nothing was run, since its text has errors")
  }
}
