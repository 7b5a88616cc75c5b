import AgreementLanguage
import Editing

/// The names that links of a paper end with.
enum Anchor {
  /// Where something that the text declares stands.
  static func of(_ symbol: Symbol) -> String {
    switch symbol.sort {
    // A clause keeps its id for good, so that a link into the paper goes on to work.
    case .clause: symbol.path
    default: "\(symbol.noun)-\(symbol.path)"
    }
  }

  /// Where the term of a quotation stands, whose path is `monthly.cap` or `target[urgent].resolution`.
  static func ofTerm(_ path: Phrase, _ names: NameIndex) -> String? {
    let owner = path.text.prefix { $0 != "." && $0 != "[" }
    let name = path.cut(path.bytes.lowerBound..<path.bytes.lowerBound + owner.utf8.count).name
    let sorts: [Symbol.Sort] = [.definition, .block, .table, .line]
    let found = names.symbols.first { sorts.contains($0.sort) && $0.path == name }
    return found.map(of)
  }
}
