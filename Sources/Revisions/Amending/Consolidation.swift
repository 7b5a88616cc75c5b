package import AgreementLanguage
package import Agreements
package import Diagnostics

/// Applies an amendment to the text it is based on.
///
/// Whatever does not fit is told, all at once; a text is consolidated whole or not at all.
package struct Consolidation {
  let base: BaseText
  let amendment: Amendment
  var findings: [Diagnostic] = []
  /// The edits, each with the place of the operation that made it.
  var edits: [(edit: TextEdit, by: SourceRange)] = []
  /// Terms whose quotations follow.
  var changedTerms: [String] = []

  /// A text with an amendment applied.
  package struct Consolidated: Sendable {
    /// The text.
    package let source: SourceText

    /// What compiling it gave.
    package let compilation: Compilation

    /// What is to be noted, by place.
    package let findings: [Diagnostic]
  }

  /// What an amendment gives.
  package enum Outcome: Sendable {
    case applied(Consolidated)
    /// What stands in the way.
    case refused([Diagnostic])
  }

  /// Applies an amendment.
  /// - Parameters:
  ///   - amendment: The amendment.
  ///   - base: The text it changes, earlier amendments applied.
  ///   - digest: The digest of a stretch of bytes, in hexadecimal.
  ///   - compile: Compiles a text of the name of the base.
  /// - Returns: The consolidated text, or everything that stands in the way.
  package static func apply(
    _ amendment: Amendment,
    to base: BaseText,
    digest: ([UInt8]) -> String,
    compile: (SourceText) -> Compilation
  ) -> Outcome {
    var consolidation = Consolidation(base: base, amendment: amendment)
    consolidation.checkBase(digest)
    consolidation.checkReach()
    consolidation.checkApprovals()
    for operation in amendment.operations { consolidation.apply(operation, digest) }
    consolidation.checkOverlaps()
    let found = consolidation.findings.sortedByPlace()
    if found.contains(where: { $0.severity == .error }) { return .refused(found) }
    let text = consolidation.consolidated(compile)
    let compilation = compile(text)
    if compilation.hasErrors { return .refused(found + consolidation.errors(text, compile)) }
    return .applied(Consolidated(source: text, compilation: compilation, findings: found))
  }

  /// The text with every edit made, quotations following, in its form.
  private func consolidated(_ compile: (SourceText) -> Compilation) -> SourceText {
    let name = base.source.name
    var text = SourceText(name: name, base.source.edited(by: edits.map(\.edit)))
    let compilation = compile(text)
    let quotations = changedTerms.flatMap {
      QuotableValue.edits(of: compilation, in: text, quoting: Name.folded($0))
    }
    text = SourceText(name: name, text.edited(by: quotations))
    guard case .success(let formatted) = Formatter.format(text) else { return text }
    return SourceText(name: name, formatted)
  }

  /// What is wrong with an amended text, told of a text of that name: nobody finds it in the base.
  private func errors(_ text: SourceText, _ compile: (SourceText) -> Compilation) -> [Diagnostic] {
    let name = "\(text.name) as amended by \(amendment.number)"
    let named = compile(SourceText(name: name, bytes: text.bytes))
    return named.diagnostics.filter { $0.severity == .error }
  }

  /// Says what does not fit.
  mutating func tell(
    _ rule: Rule,
    _ message: String,
    at range: SourceRange,
    notes: [Diagnostic.Note] = [],
    remedy: String? = nil
  ) {
    findings.append(
      Diagnostic(rule.id, rule.severity, message, at: range, notes: notes, remedy: remedy)
    )
  }
}
