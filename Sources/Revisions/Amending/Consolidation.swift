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

  /// What does not fit of an amendment that cannot be applied anyhow.
  /// - Parameters:
  ///   - amendment: The amendment, as far as it could be read.
  ///   - base: The text it changes.
  ///   - digest: The digest of a stretch of bytes, in hexadecimal.
  /// - Returns: What was found, by place.
  package static func obstacles(
    _ amendment: Amendment,
    to base: BaseText,
    digest: ([UInt8]) -> String
  ) -> [Diagnostic] {
    var consolidation = Consolidation(base: base, amendment: amendment)
    consolidation.look(digest)
    return consolidation.findings.sortedByPlace()
  }

  /// Looks at everything that can be seen before the text is made.
  private mutating func look(_ digest: ([UInt8]) -> String) {
    checkBase(digest)
    checkReach()
    checkApprovals()
    for operation in amendment.operations { apply(operation, digest) }
    checkOverlaps()
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
    consolidation.look(digest)
    let found = consolidation.findings.sortedByPlace()
    if found.contains(where: { $0.severity == .error }) { return .refused(found) }
    let (text, compilation) = consolidation.consolidated(compile)
    guard !compilation.hasErrors, let agreement = compilation.agreement else {
      return .refused(found + consolidation.errors(text, compile))
    }
    consolidation.checkSplit(of: agreement)
    let all = consolidation.findings.sortedByPlace()
    if all.contains(where: { $0.severity == .error }) { return .refused(all) }
    return .applied(Consolidated(source: text, compilation: compilation, findings: all))
  }

  /// The text with every edit made, quotations following, in its form, and what compiling it gave.
  private func consolidated(
    _ compile: (SourceText) -> Compilation
  ) -> (SourceText, Compilation) {
    let edited = text(base.source, edits.map(\.edit))
    // Compiled as it is only where that shows which quotations follow.
    var compilation = changedTerms.isEmpty ? nil : compile(edited)
    let quotations = compilation.map { compilation in
      changedTerms.flatMap {
        QuotableValue.edits(of: compilation, in: edited, quoting: Name.folded($0))
      }
    }
    var text = self.text(edited, quotations ?? [])
    if case .success(let formatted) = Formatter.format(text) {
      text = SourceText(name: text.name, formatted)
    }
    // A finding tells where it stands, so another text is compiled anew even when it says the same.
    if text.bytes != edited.bytes { compilation = nil }
    return compilation.map { (edited, $0) } ?? (text, compile(text))
  }

  private func text(_ source: SourceText, _ edits: [TextEdit]) -> SourceText {
    edits.isEmpty ? source : SourceText(name: source.name, source.edited(by: edits))
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
