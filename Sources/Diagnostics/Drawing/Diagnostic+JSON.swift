extension Diagnostic {
  /// The finding as JSON; the keys are documented in Documentation/Checks.md.
  package var json: JSONValue {
    var members = range.json
    members["clause"] = .optional(clause)
    members["code"] = .string(code)
    members["fix"] = .optional(remedy)
    members["message"] = .string(message)
    members["notes"] = .array(
      notes.map { note in
        var members = note.range?.json ?? [:]
        members["message"] = .string(note.message)
        return .object(members)
      }
    )
    members["severity"] = .string(severity.word)
    return .object(members)
  }
}

extension SourceRange {
  /// The place: file, and line and column of its first character and of the one after its last.
  fileprivate var json: [String: JSONValue] {
    let start = source.position(at: bytes.lowerBound)
    let end = source.position(at: bytes.upperBound)
    return [
      "file": .string(source.name),
      "line": .count(start.line),
      "column": .count(start.column),
      "endLine": .count(end.line),
      "endColumn": .count(end.column),
    ]
  }
}
