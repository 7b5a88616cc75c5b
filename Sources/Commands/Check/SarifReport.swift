import AgreementLanguage
import Diagnostics

/// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text.
enum SarifReport {
  /// One document with one run for all files.
  static func json(_ files: [CheckedFile], version: String) -> JSONValue {
    let results = files.flatMap { file in
      file.compilation.diagnostics.map { result($0, waived: nil) }
        + file.compilation.waived.map { result($0.finding, waived: $0) }
    }
    return .object([
      "$schema": .string(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      ),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object(["driver": driver(version)]),
          "columnKind": .string("unicodeCodePoints"),
          "results": .array(results),
        ])
      ]),
    ])
  }

  private static func driver(_ version: String) -> JSONValue {
    .object([
      "name": .string("abide"),
      "version": .string(version),
      "rules": .array(Rule.all.map(rule)),
    ])
  }

  private static func rule(_ rule: Rule) -> JSONValue {
    .object([
      "id": .string(rule.id),
      "shortDescription": text(rule.title),
      "fullDescription": text(rule.why),
      "help": text("Instead of \(rule.wrong) write \(rule.instead)"),
      "defaultConfiguration": .object(["level": .string(level(rule.severity))]),
    ])
  }

  private static func result(_ finding: Diagnostic, waived: WaivedFinding?) -> JSONValue {
    var members: [String: JSONValue] = [
      "ruleId": .string(finding.code),
      "level": .string(level(finding.severity)),
      "message": text(finding.message + (finding.remedy.map { "; \($0)" } ?? "")),
      "locations": .array([.object(["physicalLocation": place(finding.range)])]),
    ]
    let related = finding.notes.compactMap { note in
      note.range.map { range in
        JSONValue.object(["message": text(note.message), "physicalLocation": place(range)])
      }
    }
    if !related.isEmpty { members["relatedLocations"] = .array(related) }
    if let waived {
      members["suppressions"] = .array([
        .object([
          "kind": .string("inSource"),
          "justification": .string("\(waived.reason), until \(waived.until)"),
        ])
      ])
    }
    return .object(members)
  }

  private static func place(_ range: SourceRange) -> JSONValue {
    let start = position(range.source, range.bytes.lowerBound)
    let end = position(range.source, range.bytes.upperBound)
    return .object([
      "artifactLocation": .object(["uri": .string(FileAddress.encoded(range.source.name))]),
      "region": .object([
        "startLine": .count(start.line), "startColumn": .count(start.column),
        "endLine": .count(end.line), "endColumn": .count(end.column),
      ]),
    ])
  }

  /// Line and column from 1, columns in code points as the run says.
  private static func position(_ source: SourceText, _ offset: Int) -> (line: Int, column: Int) {
    let line = source.line(at: offset)
    let start = source.lineRange(line).lowerBound
    return (line + 1, source[start..<max(start, offset)].unicodeScalars.count + 1)
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  private static func text(_ words: String) -> JSONValue { .object(["text": .string(words)]) }
}
