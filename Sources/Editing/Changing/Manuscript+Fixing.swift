import AgreementLanguage
package import Diagnostics

extension Manuscript {
  /// What would mend a finding: what its rule proposes, and what knowing the whole text adds.
  package func fixes(of finding: Diagnostic) -> [Diagnostic.Fix] {
    let own = finding.fixes.filter { $0.edits.allSatisfy { names.holds($0.range) } }
    guard finding.code == Rule.unquotedValue.id, finding.range.source === source else {
      return own
    }
    return own + quotations(of: Phrase(finding.range))
  }

  /// Quotations of the terms that say a value, in place of the value alone.
  private func quotations(of value: Phrase) -> [Diagnostic.Fix] {
    QuotableValue.paths(saying: value, in: compilation.terms).prefix(5).map { path in
      Diagnostic.Fix(
        "quote `\(path)`",
        [TextEdit(value.range, "[\(value.text)](=\(path))")]
      )
    }
  }
}
