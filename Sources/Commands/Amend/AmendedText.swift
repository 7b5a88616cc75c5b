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

  /// The file of the amendment that could not be applied, or nil.
  private(set) var obstacle: String?

  /// Begins with a text as signed.
  init(_ source: SourceText) {
    let compilation = AgreementFile.compile(source)
    // Of a schedule the whole text is meant, its base included.
    let whole = compilation.agreement?.source ?? source
    versions = [Version(source: whole, compilation: compilation, amendment: nil)]
  }

  /// Applies the amendment of a text.
  /// - Returns: False when something stands in the way; the findings say what.
  mutating func apply(_ source: SourceText) -> Bool {
    let (read, found) = AmendmentReader.read(source)
    findings += found
    guard let amendment = read, let last = versions.last else { return false }
    findings += disorder(of: amendment, source, after: last)
    let base = BaseText(last.source, last.compilation)
    if findings.contains(where: { $0.severity == .error }) {
      // Whatever else does not fit is told with it.
      findings += Consolidation.obstacles(amendment, to: base, digest: FileDigest.text)
      return false
    }
    let outcome = Consolidation.apply(
      amendment,
      to: base,
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

  /// A text with the amendments beside it, up to the first that cannot be applied.
  /// - Throws: `WorldFailure` when a file cannot be read.
  static func withAmendments(beside source: SourceText) throws -> AmendedText {
    var text = AmendedText(source)
    for file in AmendmentFile.beside(source.name) where !text.apply(try TextFile.read(file.path)) {
      text.obstacle = file.path
      return text
    }
    return text
  }

  /// A text with the amendments beside it.
  /// - Returns: The text, or nil when one cannot be applied and the console has been told.
  /// - Throws: `WorldFailure` when a file cannot be read.
  static func withAmendments(beside source: SourceText, on console: Console) throws -> AmendedText?
  {
    let text = try withAmendments(beside: source)
    return text.tellObstacle(on: console) ? nil : text
  }

  /// True when an amendment cannot be applied, which the console is told.
  private func tellObstacle(on console: Console) -> Bool {
    guard let obstacle else { return false }
    console.complain(of: findings)
    console.complainLine("\(obstacle): not applied")
    return true
  }

  /// True when the text has errors before any amendment is looked at.
  var hasErrors: Bool { obstacle == nil && versions.contains { $0.compilation.agreement == nil } }

  // MARK: Binding

  /// Which of the texts governs and binds what.
  /// - Returns: The texts, or nil when one of them cannot be run and the console has been told.
  func textVersions(on console: Console) -> TextVersions? {
    if tellObstacle(on: console) { return nil }
    for version in versions where version.compilation.agreement == nil {
      console.complain(ofErrorsIn: version.compilation.diagnostics)
      return nil
    }
    do throws(TextVersions.Refusal) {
      return try runningVersions()
    } catch {
      console.complainLine("\(versions[0].source.name): \(Self.words(error))")
      return nil
    }
  }

  /// The same without a word: nil when a text cannot be run, or an amendment not applied.
  var versionsThatRun: TextVersions? {
    guard obstacle == nil, !hasErrors else { return nil }
    return try? runningVersions()
  }

  private func runningVersions() throws(TextVersions.Refusal) -> TextVersions {
    var found: [TextVersions.Version] = []
    for (place, version) in versions.enumerated() {
      guard let agreement = version.compilation.agreement else { continue }
      found.append(textVersion(agreement, version.amendment, after: place - 1))
    }
    return try TextVersions(found)
  }

  // What an amendment leaves open, the rule for changes of the text it changed says.
  private func textVersion(
    _ agreement: Agreement,
    _ amendment: Amendment?,
    after base: Int
  ) -> TextVersions.Version {
    guard let amendment, versions.indices.contains(base) else {
      return .init(agreement, nil, reaches: [], straddling: nil)
    }
    let rule = versions[base].compilation
    let reaches = rule.terms.entry("change.reaches").map { AmendmentReader.reaches($0.value) } ?? []
    return .init(
      agreement,
      amendment,
      reaches: amendment.reaches.isEmpty ? reaches : amendment.reaches,
      straddling: rule.agreement.flatMap { amendment.straddling(under: $0) }
    )
  }

  private static func words(_ refusal: TextVersions.Refusal) -> String {
    switch refusal {
    case .severalEvents:
      "the amendments bind subjects by different events; let all of them reach the same, such as tickets "
        + "opened on or after effective"
    case .unknownEvent(let plural, let event):
      "an amendment reaches \(plural) \(event), and the agreement has no such record or event"
    }
  }
}
