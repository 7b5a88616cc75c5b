import AgreementLanguage

/// Finds what a text gives names to, whether or not the text can be compiled.
struct DeclarationReader {
  private(set) var symbols: [Symbol] = []

  /// The symbols of a text, in the order of the text.
  static func symbols(of document: Document) -> [Symbol] {
    var reader = DeclarationReader()
    for item in document.items {
      switch item {
      case .heading(let heading): reader.read(heading)
      case .block(let block): reader.read(block)
      case .table(let table): reader.read(table)
      case .paragraph: break
      }
    }
    return reader.symbols
  }

  private mutating func read(_ heading: Heading) {
    guard heading.level > 1 else { return }
    let name = heading.id ?? heading.title
    symbols.append(Symbol(.clause, name.name, name, heading.phrase))
  }

  private mutating func read(_ block: Block) {
    switch block.kind.name {
    case "agreement": readParties(block)
    case "define":
      for entry in block.entries {
        symbols.append(Symbol(.definition, entry.key.name, entry.key, entry.phrase))
      }
    case "record": readRecord(block)
    case "calculation": readCalculation(block)
    case "calendar": add(.calendar, block)
    case "feed": add(.feed, block)
    // The sentence over an example is read by people alone.
    case "example": break
    default: add(.block, block)
    }
  }

  private mutating func add(_ sort: Symbol.Sort, _ block: Block) {
    guard let name = block.name else { return }
    let kind = sort == .block ? block.kind.name : ""
    symbols.append(Symbol(sort, kind: kind, name.name, name, block.phrase))
  }

  /// The calculation, and each value that it works out.
  private mutating func readCalculation(_ block: Block) {
    add(.block, block)
    let owner = block.name?.name ?? ""
    for entry in block.entries {
      symbols.append(Symbol(.line, "\(owner).\(entry.key.name)", entry.key, entry.phrase))
    }
  }

  /// Each side, and whoever signs for it.
  private mutating func readParties(_ head: Block) {
    for entry in head.entries where Kind.parties.contains(entry.key.name) {
      let party = entry.key.name
      symbols.append(Symbol(.party, party, entry.key, entry.phrase))
      for part in entry.value.split(on: UInt8(ascii: ";")) {
        guard let signers = part.dropping(first: "signs") else { continue }
        for signer in signers.split(on: UInt8(ascii: ",")) where !signer.isEmpty {
          symbols.append(Symbol(.role, "\(party).\(signer.name)", signer, signer))
        }
      }
    }
  }

  private mutating func readRecord(_ block: Block) {
    guard let name = block.name else { return }
    symbols.append(Symbol(.record, name.name, name, block.phrase))
    for entry in block.entries {
      if ["events", "intervals"].contains(entry.key.name) {
        let parts = entry.value.split(on: UInt8(ascii: ";"))
        for event in parts.flatMap({ $0.split(on: UInt8(ascii: ",")) }) where !event.isEmpty {
          symbols.append(Symbol(.event, "\(name.name).\(event.name)", event, entry.phrase))
        }
      } else if entry.key.name == "has" || entry.key.dropping(last: "has") != nil {
        for part in entry.value.split(on: UInt8(ascii: ";")) where !part.isEmpty {
          let field = part.firstWord.word
          symbols.append(Symbol(.field, "\(name.name).\(field.name)", field, part))
        }
      }
    }
  }

  private mutating func read(_ table: Table) {
    // Facts name what the agreement declares, and nobody names them but by their numbers.
    if table.isOfFacts { return }
    let id = table.id.name
    symbols.append(Symbol(.table, id, table.id, table.phrase))
    if let kind = table.rowKind {
      // The days of a calendar are named by nobody.
      guard kind.name != "holiday" else { return }
      for row in table.rows {
        guard let name = row.cells.first, !name.isEmpty else { continue }
        symbols.append(Symbol(.block, kind: kind.name, name.name, name, row.phrase))
      }
      return
    }
    for header in table.header {
      guard let output = header.output else { continue }
      symbols.append(Symbol(.column, "\(id).\(output.name)", output, table.phrase))
    }
  }
}
