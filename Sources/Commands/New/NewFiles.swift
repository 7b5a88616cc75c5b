import AgreementLanguage
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Templates

/// The files of a new agreement.
struct NewFiles {
  private let agreement: SourceText
  private let companions: [StoredFile]
  private let calendars: [StoredFile]
  private let folder: String

  /// Fills a template in.
  /// - Throws: `ValidationError` when the name cannot be a file's.
  init(_ template: Template, _ sheet: AnswerSheet, folder: String, name: String) throws {
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
      throw ValidationError("--name is letters, digits and hyphens, such as desk-2026")
    }
    let text = template.agreement?.text ?? ""
    self.folder = folder
    agreement = SourceText(name: "\(folder)/\(name).agreement.md", text).filled(with: sheet.answers)
    companions = template.companions
    calendars = sheet.namedCalendars.sorted().compactMap(StoredCalendars.file)
  }

  /// Writes them, unless one is there already or the agreement would have errors.
  /// - Throws: `WorldFailure` when the disk refuses, `ValidationError` when a file is there.
  func write(on console: Console) throws -> ExitStatus {
    let beside =
      companions.map { (path: "\(folder)/\($0.name)", file: $0) }
      + calendars.map { (path: "\(folder)/calendars/\($0.name)", file: $0) }
    let differing = beside.filter { isAnother($0.file.text, at: $0.path) }.map(\.path)
    let isTaken = FileManager.default.fileExists(atPath: agreement.name)
    let taken = (isTaken ? [agreement.name] : []) + differing
    guard taken.isEmpty else {
      throw ValidationError(
        taken.joined(separator: ", ") + (taken.count == 1 ? " is" : " are")
          + " there already, and `abide new` overwrites nothing"
      )
    }
    let compilation = Compiler.compileAgreement(agreement) { name in
      beside.first { $0.path == "\(folder)/\(name)" }
        .map { SourceText(name: $0.path, $0.file.text) }
    }
    if compilation.hasErrors {
      console.complain(of: compilation.diagnostics)
      console.complainLine("nothing was written, since the text would have errors")
      return .wrongText
    }
    try makeFolder(calendars.isEmpty ? folder : folder + "/calendars")
    try put(laidOut(compilation.terms), agreement.name, on: console)
    for (path, file) in beside { try put(file.text, path, on: console) }
    console.writeLine(
      "read it, change what does not fit, then: abide check \(shown(agreement.name))"
    )
    return .done
  }

  // A calendar that another agreement of the folder uses already is as good as a new copy.
  private func isAnother(_ text: String, at path: String) -> Bool {
    guard let there = TextFile.readIfPresent(path) else { return false }
    return there.bytes != Array(text.utf8)
  }

  // Answers are wider or narrower than holes, so the tables are set anew.
  private func laidOut(_ terms: TermIndex) -> String {
    switch Formatter.format(agreement, quoting: terms) {
    case .success(let text): text
    case .failure: agreement[0..<agreement.bytes.count]
    }
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw WorldFailure("cannot make the folder \(path)")
    }
  }

  private func put(_ text: String, _ path: String, on console: Console) throws {
    try TextFile.write(text, to: path)
    console.writeLine("written  \(shown(path))")
  }

  private func shown(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}
