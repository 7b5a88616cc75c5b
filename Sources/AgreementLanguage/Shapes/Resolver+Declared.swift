import Agreements

extension Resolver {
  /// Gathers the names of all blocks and rows once, so that a long table looks each up in one step.
  mutating func gatherDeclaredNames() {
    sectionNames.formUnion(document.tables.map(\.id.name))
    for section in sections {
      if section.kind.name == "define" { namesOfDefinitions.formUnion(section.lines.map(\.key)) }
      if section.kind.name == "calculation" { formulaNames.formUnion(section.lines.map(\.key)) }
      switch section.kind.naming {
      case .unnamed, .titled: continue
      case .named: break
      }
      declaredNames[section.kind.name, default: []].insert(section.name)
      sectionNames.insert(section.name)
      if section.kind.name == "role", let party = section.value("of")?.name {
        rolesOfParties[party, default: []].insert(section.name)
      }
    }
  }

  /// Reads every line of a section as its key's shape says; a line that cannot be read is missing.
  mutating func readLines(_ section: Section) -> SaidSection {
    var said: [String: [Said]] = [:]
    for line in section.lines {
      guard let key = section.kind.key(line.key) else { continue }
      if case .phrase = key.shape { continue }
      if let read = read(line.value, as: key.shape, path: section.path(line.key)) {
        said[line.key, default: []].append(read)
      }
    }
    return SaidSection(
      section: section,
      said: said,
      citation: citation(section.name, section.phrase)
    )
  }
}
