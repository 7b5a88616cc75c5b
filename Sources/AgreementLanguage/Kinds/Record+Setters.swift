import Agreements

extension Resolver {
  /// Resolves who sets the fields of a record, and who may challenge them.
  mutating func resolveSetters(_ section: Section) {
    for line in section.values("set-by") {
      guard let key = section.kind.key("set-by"),
        let said = read(line, as: key.shape, path: section.path("set-by"))
      else { continue }
      for item in said.items {
        guard let field = item["field"]?.name, let by = item["by"]?.person else { continue }
        agreement.governance.setters.append(
          FieldSetter(
            record: section.name,
            field: field,
            by: by,
            challenger: item["other"]?.person,
            within: item["length"]?.length,
            citation: citation(section.path("set-by"), item.phrase)
          )
        )
      }
    }
  }
}
