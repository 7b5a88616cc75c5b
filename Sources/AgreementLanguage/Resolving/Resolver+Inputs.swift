import Agreements

extension Resolver {
  /// Finds what a name in a column or a condition looks at: a field, or another table's answer.
  mutating func input(_ phrase: Phrase, _ scope: Scope) -> RuleInput? {
    let candidates = candidates(phrase, scope)
    guard let found = candidates.first else {
      if scope.column != nil, let name = figureName(phrase.name) {
        if case .definition(let name) = name { reads.insert(name) }
        return .figure(name)
      }
      tellUnknown(
        phrase,
        scope.allowsTables ? "field or table output" : "field",
        among: known(scope)
      )
      return nil
    }
    guard candidates.count == 1 else {
      tellAmbiguous(phrase, candidates.map(words))
      return nil
    }
    markRead(found)
    return found
  }

  private func candidates(_ phrase: Phrase, _ scope: Scope) -> [RuleInput] {
    let records = scope.record.map { [$0] } ?? agreement.records
    var found: [RuleInput] = []
    for record in records {
      for field in record.fields
      where [field.name, "\(record.name).\(field.name)"].contains(phrase.name) {
        found.append(.field(record: record.name, name: field.name))
      }
    }
    guard scope.allowsTables else { return found }
    for table in ruleTables {
      for output in table.header.compactMap(\.outputName)
      where [output, "\(table.id.name).\(output)"].contains(phrase.name) {
        found.append(.table(table.id.name, output: output))
      }
    }
    return found
  }

  private func known(_ scope: Scope) -> [String] {
    let records = scope.record.map { [$0] } ?? agreement.records
    let fields = records.flatMap { $0.fields.map(\.name) }
    guard scope.allowsTables else { return fields }
    let others = ruleTables.filter { $0.id != scope.column?.id }
    let outputs = others.flatMap { $0.header.compactMap(\.outputName) }
    return fields + outputs + (scope.column == nil ? [] : RuleInput.columnsOfOwn)
  }

  private func words(_ input: RuleInput) -> String {
    switch input {
    case .field(let record, let name): "\(record).\(name)"
    case .table(let id, let output): "\(id).\(output)"
    default: "\(input)"
    }
  }

  /// Notes that a rule reads an input.
  mutating func markRead(_ input: RuleInput) {
    switch input {
    case .field(let record, let name): reads.insert("\(record).\(name)")
    case .table(let id, let output): reads.formUnion([id, "\(id).\(output)"])
    case .level, .attained, .channel, .moment, .used, .figure: break
    }
  }
}
