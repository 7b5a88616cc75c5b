import Agreements

extension Checking {
  /// Examines every table in which one row acts.
  static func examine(_ resolver: Resolver) -> [(table: RuleTable, report: GridReport)] {
    let tables = resolver.agreement.tables.filter { table in
      // A row that could not be read would show as a missing case, which it is not.
      let written = resolver.ruleTables.first { $0.id.name == table.id }?.rows.count
      return table.policy == .unique && table.rows.count == written
    }
    return tables.map { table in
      let domains = table.inputs.map { input in
        switch input {
        case .level: levels(of: table, resolver)
        // Which channels are allowed is for the `notice` block to say; here each one counts.
        case .channel: Domain.names(NameList(table.channels))
        case .attained:
          resolver.ruleTables.first { $0.id.name == table.id }
            .map { resolver.domain(of: input, in: $0) } ?? resolver.domain(of: input)
        default: resolver.domain(of: input)
        }
      }
      return (table, Grid.examine(table.rows.map(\.tests), over: domains))
    }
  }

  /// The levels a table of bands must speak of: all in its unit but those that another table speaks
  /// of, and those that are only reported.
  private static func levels(of table: RuleTable, _ resolver: Resolver) -> Domain {
    let others = resolver.agreement.tables.filter { $0.id != table.id }
    let elsewhere = Set(others.flatMap(\.namedLevels))
    let mine = Set(table.namedLevels)
    let all = resolver.sections(.level).map(\.name)
    let silent = Set(resolver.agreement.levels.filter { !$0.mayEarn(by: table) }.map(\.name))
    // A level that did not resolve has its own findings, and may well be meant.
    let spoken = all.filter { name in
      mine.contains(name) || !elsewhere.contains(name) && !silent.contains(name)
    }
    return .names(NameList(spoken))
  }

  /// A case in words: `availability, attained 97.5 %`.
  func words(_ values: [GridValue], of table: RuleTable) -> String {
    let headers = syntax(of: table)?.header.filter { $0.outputName == nil } ?? []
    return zip(headers, values).map { header, value in
      if case .name(let name) = value, header.name == "level" { return name }
      return "\(header.text) \(value)"
    }
    .joined(separator: ", ")
  }
}

extension RuleTable {
  /// The levels that cells name.
  var namedLevels: [String] {
    guard let column = inputs.firstIndex(of: .level) else { return [] }
    return rows.flatMap { row -> [String] in
      if case .names(let names) = row.tests[column] { names } else { [] }
    }
  }
}

extension ServiceLevel {
  /// True when it may be missed, and bands in the unit of the table can speak of it.
  fileprivate func mayEarn(by table: RuleTable) -> Bool {
    goal != nil && unit == table.attainedUnit
  }
}
