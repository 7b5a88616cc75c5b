import Agreements
package import Quantities

/// The values an input can take: what its tests are typed by and its cases are counted in.
package enum Domain: Hashable, Sendable {
  /// One of these names.
  case names(NameList)

  /// One of any names: nobody lists them.
  case openNames

  /// A whole number from nought.
  case count

  /// A share, a fraction of one, up to an end.
  case share(upTo: Ratio?)

  /// Any number from nought.
  case amount

  /// A length of time, in microseconds.
  case length

  /// An instant against working days.
  case moment

  /// An instant, which no cell tests.
  case instant
}

extension Resolver {
  /// The values an input can take.
  func domain(of input: RuleInput) -> Domain {
    if let known = domains[input] { return known }
    switch input {
    case .field, .table: return .openNames
    case .level: return .names(NameList(sections(.level).map(\.name)))
    case .attained: return .share(upTo: .one)
    case .figure: return .amount
    case .used: return .share(upTo: nil)
    case .channel: return .openNames
    case .moment: return .moment
    }
  }

  /// Notes the values of a record's fields, which conditions and cells look at again and again.
  mutating func noteDomains(of record: Record) {
    for field in record.fields {
      let domain: Domain =
        switch field.kind {
        case .names(let names): .names(NameList(names))
        case .count: .count
        case .number: .amount
        case .instant: .instant
        }
      domains[.field(record: record.name, name: field.name)] = domain
    }
  }

  /// Notes what the columns of the first table of each id can answer.
  mutating func noteAnswers() {
    for table in ruleTables {
      for (column, header) in table.header.enumerated() {
        guard let output = header.outputName else { continue }
        let input = RuleInput.table(table.id.name, output: output)
        if domains[input] == nil { domains[input] = answers(of: table, column) }
      }
    }
  }

  /// What a table's column can answer, read off its cells.
  private func answers(of table: Table, _ column: Int) -> Domain {
    var names: [String] = []
    var seen: Set<String> = []
    for row in table.rows where row.cells.indices.contains(column) {
      switch Written.answer(row.cells[column]) {
      case .name(let name): if seen.insert(name).inserted { names.append(name) }
      case .count: return .count
      case .percent: return .share(upTo: nil)
      default: return .openNames
      }
    }
    return .names(NameList(names))
  }
}

extension Phrase {
  /// The name of an output column, from a header such as `-> first response`.
  var outputName: String? {
    guard text.hasPrefix("->") else { return nil }
    return cut(bytes.lowerBound + 2..<bytes.upperBound).trimmed.name
  }
}
