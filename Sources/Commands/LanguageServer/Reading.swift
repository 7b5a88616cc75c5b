import AgreementLanguage
import Diagnostics
import Quantities

/// Compiling a text whose neighbours are looked up, with a note of which were asked for.
struct Reading {
  /// What compiling gave, and the reading after it.
  typealias Outcome = (compilation: Compilation, reading: Reading)

  /// The paths that were asked for, there or not.
  private(set) var asked: Set<String> = []

  /// The texts that were found, in the order they were asked for.
  private(set) var companions: [SourceText] = []

  private let text: (String) -> SourceText?

  init(_ text: @escaping (String) -> SourceText?) { self.text = text }

  /// Compiles an agreement with the calendars and feeds beside it.
  func agreement(_ source: SourceText, on today: CivilDate) -> Outcome {
    // The compiler keeps what it calls, so the notes are taken in a place of their own.
    let notes = Notes(self)
    let folder = source.name.lastIndex(of: "/").map { source.name[...$0] } ?? ""
    let compilation = Compiler.compileAgreement(source, on: today) { name in
      notes.reading.look(FileAddress.standardized(folder + name))
    }
    return (compilation, notes.reading)
  }

  /// Finds what is wrong with an amendment, against the agreement its name says it amends.
  func amendment(_ source: SourceText) -> Outcome {
    let notes = Notes(self)
    let findings = CheckedFile.amendment(source, reading: { notes.reading.look($0) })
    return (Compilation(findings: findings), notes.reading)
  }

  /// Finds what is wrong with a text of facts, against the agreement its name says it is about, as its
  /// amendments leave it.
  func facts(_ source: SourceText) -> Outcome {
    let notes = Notes(self)
    let path = FactsFiles.agreement(of: source.name)
    guard let agreement = notes.reading.look(path) else {
      return (Compilation(findings: [FactsFiles.alone(source, path)]), notes.reading)
    }
    var text = AmendedText(agreement)
    for file in AmendmentFile.beside(path) {
      guard let amendment = notes.reading.look(file.path), text.apply(amendment) else { break }
    }
    // What is wrong with the agreement is told of the agreement.
    let findings = text.versions.last?.compilation.agreement.map {
      FactsFiles.findings(source, for: $0)
    }
    return (Compilation(findings: findings ?? []), notes.reading)
  }

  private mutating func look(_ path: String) -> SourceText? {
    asked.insert(path)
    guard let found = text(path) else { return nil }
    if !companions.contains(where: { $0 === found }) { companions.append(found) }
    return found
  }

  private final class Notes {
    var reading: Reading

    init(_ reading: Reading) { self.reading = reading }
  }
}
