/// The blocks and rows of a text, in order, and where those of each kind and name stand: there may be
/// thousands of them.
struct SectionList: Sendable {
  private var all: [Section] = []
  private var ofKind: [String: [Int]] = [:]
  private var named: [String: [String: Int]] = [:]

  /// The sections of a kind, in order.
  func of(_ kind: Kind) -> [Section] { (ofKind[kind.name] ?? []).map { all[$0] } }

  /// The first section of a kind and name.
  func first(_ kind: Kind, named name: String) -> Section? {
    named[kind.name]?[name].map { all[$0] }
  }

  mutating func append(_ section: Section) {
    let kind = section.kind.name
    ofKind[kind, default: []].append(all.count)
    if named[kind]?[section.name] == nil { named[kind, default: [:]][section.name] = all.count }
    all.append(section)
  }
}

extension SectionList: RandomAccessCollection {
  var startIndex: Int { all.startIndex }
  var endIndex: Int { all.endIndex }
  subscript(position: Int) -> Section { all[position] }
}
