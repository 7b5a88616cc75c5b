import AgreementLanguage
import Agreements
import Diagnostics
import Quantities

/// Puts what was found into words and into JSON.
enum CheckReport {
  /// The findings of each file, a closing line for each, and what of it does not run.
  static func text(
    _ files: [CheckedFile],
    _ format: DiagnosticFormat,
    withTerms: Bool = false
  ) -> String {
    files.map { file in
      let findings = file.compilation.diagnostics.map { finding in
        format == .full ? finding.full + "\n\n" : finding.concise + "\n"
      }
      let idle = file.compilation.agreement.map { agreement in
        format == .concise && !withTerms
          ? [] : IdleClauses.lines(agreement) + (withTerms ? IdleClauses.terms(agreement) : [])
      }
      return findings.joined() + ([closing(file)] + (idle ?? [])).map { $0 + "\n" }.joined()
    }
    .joined()
  }

  /// One document for all files; its schema stands in Documentation/Checks.md.
  static func json(_ files: [CheckedFile]) -> JSONValue {
    .object([
      "schema": "abide/check/1",
      "files": .array(files.map(json)),
    ])
  }

  private static func json(_ file: CheckedFile) -> JSONValue {
    let terms = file.compilation.agreement.map { agreement in
      let tally = TermTally(agreement.terms)
      return JSONValue.object([
        "run": .count(tally.run), "recorded": .count(tally.recorded),
        "judged": .count(tally.judged),
      ])
    }
    return .object([
      "file": .string(file.path),
      "errors": .count(count(.error, file)),
      "warnings": .count(count(.warning, file)),
      "advice": .count(count(.advice, file)),
      "findings": .array(file.compilation.diagnostics.map(\.json)),
      "allowed": .array(file.compilation.waived.map(json)),
      "idleClauses": file.compilation.agreement.map(IdleClauses.json) ?? .null,
      "terms": terms ?? .null,
    ])
  }

  private static func json(_ waived: WaivedFinding) -> JSONValue {
    .object([
      "code": .string(waived.finding.code),
      "message": .string(waived.finding.message),
      "reason": .string(waived.reason),
      "until": .string("\(waived.until)"),
    ])
  }

  /// `desk.agreement.md: no errors, 2 warnings; 31 terms run, 22 recorded, 1 judged`.
  private static func closing(_ file: CheckedFile) -> String {
    var parts = [
      words(count(.error, file), "error", "errors"),
      words(count(.warning, file), "warning", "warnings"),
    ]
    let advice = count(.advice, file)
    if advice > 0 { parts.append("\(advice) advice") }
    let waived = file.compilation.waived.count
    if waived > 0 { parts.append("\(waived) allowed by the text") }
    var line = "\(file.path): " + parts.joined(separator: ", ")
    if let agreement = file.compilation.agreement {
      let tally = TermTally(agreement.terms)
      line += "; \(tally.run) terms run, \(tally.recorded) recorded, \(tally.judged) judged"
    }
    return line
  }

  private static func count(_ severity: Severity, _ file: CheckedFile) -> Int {
    file.compilation.diagnostics.count { $0.severity == severity }
  }

  private static func words(_ count: Int, _ one: String, _ many: String) -> String {
    count == 0 ? "no \(many)" : count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}

/// How many terms run, are recorded, and are judged.
struct TermTally {
  private(set) var run = 0
  private(set) var recorded = 0
  private(set) var judged = 0

  init(_ terms: [Term]) {
    for term in terms {
      switch term.state {
      case .run: run += 1
      case .recorded: recorded += 1
      case .judged: judged += 1
      }
    }
  }
}
