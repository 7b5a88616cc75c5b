import AgreementLanguage
import Diagnostics
import Editing

/// The texts an editor has open, with the files beside them, and what compiling each gave.
///
/// An open text wins over the file on disk. What was compiled is kept until the text, or one it asked for,
/// changes.
struct Desk {
  /// A text that was compiled.
  private struct Study {
    let manuscript: Manuscript
    let findings: [Diagnostic]
    /// The paths it asked for, there or not.
    let asked: Set<String>
  }

  /// The open texts, by the address that the editor writes.
  private(set) var documents: [String: OpenDocument] = [:]

  /// What stands on disk.
  private let files: Files

  private var studies: [String: Study] = [:]

  init(files: Files) { self.files = files }

  /// The addresses of open texts that Abide reads, in order.
  var addresses: [String] { documents.values.filter { $0.role != nil }.map(\.address).sorted() }

  /// The open text of a path.
  func document(path: String) -> OpenDocument? {
    documents.values.first { $0.path == path }
  }

  /// The text of a path: as it is open, or as it is on disk.
  private func text(_ path: String) -> SourceText? {
    document(path: path)?.source ?? files.read(path)
  }

  /// Opens, changes or closes a text.
  /// - Returns: The addresses of open texts that must be looked at anew.
  mutating func put(_ document: OpenDocument?, at address: String) -> [String] {
    let path = (document ?? documents[address])?.path
    documents[address] = document
    studies[address] = nil
    var touched = document?.role == nil ? [] : [address]
    for (other, study) in studies where path.map(study.asked.contains) ?? false {
      studies[other] = nil
      touched.append(other)
    }
    return touched.sorted()
  }

  /// Forgets what was compiled: files on disk may have changed.
  mutating func forget() { studies = [:] }

  /// Everything found in an open text and the files it uses, as `abide check` finds it.
  mutating func findings(_ address: String) -> [Diagnostic] { study(address)?.findings ?? [] }

  /// Everything found in an open text as it stands now, from whichever open text it was found.
  mutating func findings(in document: OpenDocument) -> [Diagnostic] {
    var board = FindingBoard()
    for address in addresses {
      _ = board.put(findings(address).filter { $0.range.source === document.source }, from: address)
    }
    return board.findings(in: document.path)
  }

  /// An open text as it is worked on; one that belongs to an open agreement knows its names.
  mutating func manuscript(_ address: String) -> Manuscript? {
    guard let document = documents[address], let role = document.role else { return nil }
    if role == .feed || role == .calendar {
      for other in addresses where documents[other]?.role == .agreement {
        if let study = study(other), study.asked.contains(document.path) {
          return Manuscript(document.source, kinds: role.kinds, within: study.manuscript)
        }
      }
    }
    return study(address)?.manuscript
  }

  /// Compiles the agreement that a text belongs to with some texts in place of others.
  mutating func compilation(_ address: String, replacing texts: [SourceText]) -> Compilation? {
    guard let document = documents[address], let role = document.role else { return nil }
    let desk = self
    func text(_ path: String) -> SourceText? {
      texts.first { $0.name == path } ?? desk.text(path)
    }
    switch role {
    case .agreement:
      return Reading(text).agreement(text(document.path) ?? document.source, on: files.today())
        .compilation
    case .feed, .calendar:
      for other in addresses where documents[other]?.role == .agreement {
        if let study = study(other), study.asked.contains(document.path) {
          return compilation(other, replacing: texts)
        }
      }
      let source = text(document.path) ?? document.source
      return role == .feed
        ? Compiler.compileFeed(source, for: nil) : Compiler.compileCalendar(source)
    case .amendment, .facts: return nil
    }
  }

  private mutating func study(_ address: String) -> Study? {
    if let known = studies[address] { return known }
    guard let document = documents[address], let role = document.role else { return nil }
    let study = studied(document, role)
    studies[address] = study
    return study
  }

  private func studied(_ document: OpenDocument, _ role: TextRole) -> Study {
    let source = document.source
    var read = Reading(text)
    let compilation: Compilation
    switch role {
    case .agreement: (compilation, read) = read.agreement(source, on: files.today())
    case .feed: compilation = Compiler.compileFeed(source, for: nil)
    case .calendar: compilation = Compiler.compileCalendar(source)
    case .amendment: (compilation, read) = read.amendment(source)
    case .facts: (compilation, read) = read.facts(source)
    }
    return Study(
      manuscript: Manuscript(
        source,
        kinds: role.kinds,
        compilation,
        companions: read.companions
      ),
      findings: compilation.diagnostics,
      asked: read.asked
    )
  }
}
