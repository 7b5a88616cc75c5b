import AgreementLanguage
import ArgumentParser
import Diagnostics
import Quantities
import Revisions

/// One file and what checking it found.
struct CheckedFile {
  /// Its path as given.
  let path: String

  /// What compiling it gave.
  let compilation: Compilation

  /// Checks a file by its ending.
  /// - Parameters:
  ///   - path: Its path.
  ///   - today: The day after which a waiver is over.
  ///   - others: The files that are checked with it, one of which may be the agreement it belongs to.
  /// - Throws: `ValidationError` for an ending that is none of ours, `WorldFailure` when it cannot
  ///   be read.
  init(_ path: String, on today: CivilDate, among others: [String] = []) throws {
    self.path = path
    if path.hasSuffix(".agreement.md") {
      compilation = AgreementFile.compile(try TextFile.read(path), on: today)
    } else if path.hasSuffix(".feed.md") {
      compilation = Compiler.compileFeed(try TextFile.read(path), for: nil)
    } else if path.hasSuffix(".calendar.md") {
      compilation = Compiler.compileCalendar(try TextFile.read(path))
    } else if path.hasSuffix(".amendment.md") {
      compilation = Compilation(findings: try Self.amendment(path))
    } else if path.hasSuffix(".examples.md") {
      compilation = Compilation(findings: try Self.examples(path))
    } else if path.hasSuffix(".facts.md") {
      compilation = Compilation(findings: try Self.facts(path, among: others))
    } else if path.hasSuffix(TranslationFile.ending) {
      compilation = Compilation(findings: try TranslationFile.findings(in: path, on: today))
    } else if path.hasSuffix(FiguresFiles.ending) {
      compilation = Compilation(findings: try FiguresFiles.findings(in: path, beside: others))
    } else {
      throw Self.unknownEnding(
        path,
        ".facts.md, .feed.md, .calendar.md, .translation.md or .figures.md"
      )
    }
  }

  /// What is wrong with a file of examples, against the agreement beside it.
  private static func examples(_ path: String) throws -> [Diagnostic] {
    _ = try TextFile.read(path)
    let agreement = ExamplesFile.agreement(of: path)
    let text = try AmendedText.withAmendments(beside: TextFile.read(agreement))
    guard let texts = text.versionsThatRun else {
      throw ValidationError(
        "\(path): \(agreement) has errors, itself or in an amendment; check it first"
      )
    }
    return ExamplesFile(of: texts)?.read().findings ?? []
  }

  /// What is wrong with a text of facts, against the agreement beside it or checked with it.
  private static func facts(_ path: String, among others: [String]) throws -> [Diagnostic] {
    let source = try TextFile.read(path)
    let agreement = try FactsFiles.agreement(of: path, among: others)
    let text = try AmendedText.withAmendments(beside: TextFile.read(agreement))
    guard let last = text.versionsThatRun?.versions.last else {
      throw ValidationError(
        "\(path): \(agreement) has errors, itself or in an amendment; check it first"
      )
    }
    return FactsFiles.findings(source, for: last.agreement)
  }

  /// What is wrong with an amendment, against the agreement its name says it amends.
  private static func amendment(_ path: String) throws -> [Diagnostic] {
    guard let agreement = AmendmentFile.agreement(of: path) else {
      throw ValidationError(
        "\(path): an amendment is named for its agreement, such as desk.1.amendment.md for "
          + "desk.agreement.md"
      )
    }
    // One that is not there is told before anything is found.
    _ = try TextFile.read(agreement)
    return amendment(try TextFile.read(path), reading: TextFile.readIfPresent)
  }

  /// What is wrong with the text of an amendment.
  /// - Parameters:
  ///   - source: The text, whose name says which agreement it amends.
  ///   - reading: Gives the text of a path, or nil when there is none.
  /// - Returns: What was found, sorted by place; nothing when the agreement is not there.
  static func amendment(
    _ source: SourceText,
    reading: (String) -> SourceText?
  ) -> [Diagnostic] {
    guard let agreement = AmendmentFile.agreement(of: source.name).flatMap(reading) else {
      return []
    }
    var text = AmendedText(agreement)
    let number = AmendmentFile.number(of: source.name) ?? 0
    for file in AmendmentFile.beside(agreement.name) where file.number < number {
      // One that cannot be applied is told when it is checked itself.
      if let earlier = reading(file.path), !text.apply(earlier) { return text.findings }
    }
    text.findings = []
    _ = text.apply(source)
    return text.findings.sortedByPlace()
  }

  /// The text of a file whose ending is one of ours.
  /// - Throws: `ValidationError` for another ending, `WorldFailure` when it cannot be read.
  static func source(_ path: String) throws -> SourceText {
    let endings = [
      ".agreement.md", ".feed.md", ".calendar.md", ".amendment.md", ".examples.md", ".facts.md",
      TranslationFile.ending,
    ]
    guard endings.contains(where: path.hasSuffix) else {
      throw unknownEnding(path, ".facts.md, .feed.md, .calendar.md or .translation.md")
    }
    return try TextFile.read(path)
  }

  private static func unknownEnding(_ path: String, _ last: String) -> ValidationError {
    ValidationError(
      "\(path): its ending says what a text is, .agreement.md, .amendment.md, .examples.md, "
        + last
    )
  }
}
