import Agreements
package import Quantities

/// The values an input can take: what its tests are typed by and its cases are counted in.
package enum Domain: Hashable, Sendable {
  /// One of these names.
  case names([String])

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
    switch input {
    case .field(let record, let name):
      let found = agreement.record(record).flatMap { record in
        record.slot(name).map { record.fields[$0].kind }
      }
      switch found {
      case .names(let names): return .names(names)
      case .count: return .count
      case .number: return .amount
      case .instant: return .instant
      case nil: return .openNames
      }
    case .table(let id, let output): return answers(of: id, output)
    case .level: return .names(sections(.level).map(\.name))
    case .attained: return .share(upTo: .one)
    case .figure: return .amount
    case .used: return .share(upTo: nil)
    case .channel: return .openNames
    case .moment: return .moment
    }
  }

  /// What a table's column can answer, read off its cells.
  private func answers(of id: String, _ output: String) -> Domain {
    guard let table = ruleTables.first(where: { $0.id.name == id }),
      let column = table.header.firstIndex(where: { $0.outputName == output })
    else { return .openNames }
    var names: [String] = []
    for row in table.rows where row.cells.indices.contains(column) {
      switch Written.answer(row.cells[column]) {
      case .name(let name): if !names.contains(name) { names.append(name) }
      case .count: return .count
      case .percent: return .share(upTo: nil)
      default: return .openNames
      }
    }
    return .names(names)
  }
}

extension Phrase {
  /// The name of an output column, from a header such as `-> first response`.
  var outputName: String? {
    guard text.hasPrefix("->") else { return nil }
    return cut(bytes.lowerBound + 2..<bytes.upperBound).trimmed.name
  }
}
