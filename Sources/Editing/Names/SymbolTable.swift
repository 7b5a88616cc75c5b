import AgreementLanguage

/// What is declared, by name, as readers of mentions look it up.
struct SymbolTable {
  private var byPath: [String: [Symbol]] = [:]
  private var byOwnName: [String: [Symbol]] = [:]
  private var plurals: [String: Symbol] = [:]

  init(_ symbols: [Symbol]) {
    for symbol in symbols {
      byPath[symbol.path, default: []].append(symbol)
      byOwnName[symbol.ownName, default: []].append(symbol)
      guard symbol.sort == .record else { continue }
      for plural in Plural.forms(of: symbol.path) where plurals[plural] == nil {
        plurals[plural] = symbol
      }
    }
  }

  /// The symbols of a name, of any sort.
  func named(_ name: String) -> [Symbol] { byOwnName[name] ?? [] }

  /// The first symbol of a sort and a full name.
  func first(_ sort: Symbol.Sort, _ path: String) -> Symbol? {
    byPath[path]?.first { $0.sort == sort }
  }

  /// The record that a plural means.
  func record(plural: String) -> Symbol? { plurals[plural] }

  /// What has members such as `name.member`, the likeliest first.
  func owners(_ name: String, of member: String) -> [Symbol] {
    let own = (byPath[name] ?? []).filter {
      [.record, .table, .party, .block, .feed].contains($0.sort)
    }
    return own.filter { self.member(member, of: $0) != nil || $0.hasKey(member) } + own
  }

  /// The event, field, column or role of an owner.
  func member(_ name: String, of owner: Symbol) -> Symbol? {
    byPath["\(owner.path).\(name)"]?.first { member in
      switch owner.sort {
      case .record: member.sort == .event || member.sort == .field
      case .table: member.sort == .column
      case .party: member.sort == .role
      case .block: owner.kind == "calculation" && member.sort == .line
      default: false
      }
    }
  }
}

extension Symbol {
  /// True when it is a block of a kind that knows a key.
  func hasKey(_ key: String) -> Bool {
    let kinds = Kind.ofAgreements + Kind.ofRows
    return kinds.contains { $0.name == kind && $0.keys.contains { $0.name == key } }
  }
}
