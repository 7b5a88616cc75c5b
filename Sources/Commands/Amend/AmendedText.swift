import AgreementLanguage
import Agreements
import Diagnostics
import Revisions

/// A text with amendments applied, one after another.
struct AmendedText {
  /// One text that was in force, and the amendment that made it.
  struct Version {
    let source: SourceText
    let compilation: Compilation
    /// The amendment, or nil of the text as first signed.
    let amendment: Amendment?
  }

  /// The texts, the first as signed.
  private(set) var versions: [Version]

  /// Everything found on the way.
  var findings: [Diagnostic] = []

  /// Begins with a text as signed.
  init(_ source: SourceText) {
    let compilation = AgreementFile.compile(source)
    // Of a schedule the whole text is meant, its base included.
    let whole = compilation.agreement?.source ?? source
    versions = [Version(source: whole, compilation: compilation, amendment: nil)]
  }

  /// What a version reaches: in its amendment's own words, or in those of the rule for changes of the text it
  /// changed.
  func reaches(of version: Version) -> [Amendment.Reach] {
    guard let amendment = version.amendment else { return [] }
    if !amendment.reaches.isEmpty { return amendment.reaches }
    let rule = versions[0].compilation.terms.entry("change.reaches")
    return rule.map { AmendmentReader.reaches($0.value) } ?? []
  }

  /// Applies the amendment of a text.
  /// - Returns: False when something stands in the way; the findings say what.
  mutating func apply(_ source: SourceText) -> Bool {
    let (read, found) = AmendmentReader.read(source)
    findings += found
    guard let amendment = read, let last = versions.last else { return false }
    findings += disorder(of: amendment, source, after: last)
    if findings.contains(where: { $0.severity == .error }) { return false }
    let outcome = Consolidation.apply(
      amendment,
      to: BaseText(last.source, last.compilation),
      digest: FileDigest.text,
      compile: AgreementFile.compile
    )
    switch outcome {
    case .refused(let findings):
      self.findings += findings
      return false
    case .applied(let text):
      findings += text.findings
      versions.append(
        Version(source: text.source, compilation: text.compilation, amendment: amendment)
      )
      return true
    }
  }

  /// What is wrong with the place of an amendment among the others.
  private func disorder(
    of amendment: Amendment,
    _ source: SourceText,
    after last: Version
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func tell(_ message: String, at range: SourceRange) {
      let rule = Rule.amendmentMisfits
      found.append(Diagnostic(rule.id, rule.severity, message, at: range))
    }
    if let number = AmendmentFile.number(of: source.name), number != amendment.number {
      tell("its file says that it is amendment \(number)", at: amendment.range)
    }
    if let earlier = last.amendment, amendment.effective.date < earlier.effective.date {
      tell(
        "it holds before amendment \(earlier.number), on whose text it is based, which holds from "
          + "\(earlier.effective.date)",
        at: amendment.effective.range
      )
    }
    return found
  }

  /// A text with the amendments beside it.
  /// - Returns: The text, or nil when one cannot be applied and the console has been told.
  /// - Throws: `WorldFailure` when a file cannot be read.
  static func withAmendments(beside source: SourceText, on console: Console) throws -> AmendedText?
  {
    var text = AmendedText(source)
    for file in AmendmentFile.beside(source.name) {
      guard text.apply(try TextFile.read(file.path)) else {
        text.findings.forEach { console.complainLine($0.full) }
        console.complainLine("\(file.path): not applied")
        return nil
      }
    }
    return text
  }
}
