import AgreementLanguage
import Agreements
import Diagnostics
import Editing
import FoundationEssentials
import MarkdownReading
import Papers
import Rendering
import TestSupport

/// Papers of texts of the project.
enum DrawnPaper {
  /// The agreements of the examples that compile by themselves.
  static let examples: [String] = {
    let folder = SharedData.packageRoot + "/Examples"
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".agreement.md") }.sorted().map { "\(folder)/\($0)" }
  }()

  /// The text of a file.
  static func text(_ path: String) -> SourceText? {
    FileManager.default.contents(atPath: path).map { SourceText(name: path, bytes: Array($0)) }
  }

  /// The agreement of a text, or nil when it does not compile.
  static func agreement(_ source: SourceText) -> Agreement? { compilation(source).agreement }

  private static func compilation(_ source: SourceText) -> Compilation {
    let folder = source.name[..<(source.name.lastIndex(of: "/") ?? source.name.startIndex)]
    return Compiler.compileAgreement(source) { text("\(folder)/\($0)") }
  }

  /// The paper of a text, or nil when it does not compile.
  static func of(_ source: SourceText) -> Paper? {
    let compilation = compilation(source)
    guard let agreement = compilation.agreement else { return nil }
    let manuscript = Manuscript(
      agreement.source,
      kinds: Kind.ofAgreements,
      compilation,
      companions: agreement.included
    )
    return PaperMaker(manuscript, agreement, .english, prose: MarkdownProse())
      .paper(digest: "0123456789abcdef", texts: [])
  }
}

extension Paper {
  /// What is read on the pages, without where links lead.
  var words: String {
    let parties = parties.map { "\($0.role) \($0.name.text) \($0.addresses) \($0.signers)" }
    let sentences = particulars.sentences.map(\.text)
    return ([title.text, id] + parties + sentences + (blocks + schedules).map(\.words))
      .joined(separator: "\n")
  }
}

extension PaperBlock {
  fileprivate var words: String {
    switch self {
    case .heading(let heading): heading.words.text
    case .paragraph(let inlines): inlines.text
    case .list(let items, _): items.joined().map(\.words).joined(separator: "\n")
    case .aside(let blocks): blocks.map(\.words).joined(separator: "\n")
    case .lines(let text): text
    case .table(let table):
      ([table.title?.text ?? ""]
        + ([table.header] + table.rows).map { $0.map(\.text).joined(separator: " | ") }
        + table.notes.map(\.text)).joined(separator: "\n")
    case .figures(let figures): figures.map { "\($0.label) \($0.value)" }.joined(separator: "\n")
    case .provision(let provision):
      (["\(provision.kind) \(provision.name?.text ?? "")"] + provision.sentences.map(\.text))
        .joined(separator: "\n")
    }
  }
}
