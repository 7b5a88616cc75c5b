import AgreementLanguage
package import Diagnostics

/// An agreement drafted from OpenSLO objects: what they say is said, and what they do not say is left open.
package struct OpenSLODraft {
  /// The text of the agreement, with holes.
  package let agreement: String

  /// The name of the file of its feeds, as the agreement names it.
  package let feedName: String

  /// The text of its feeds.
  package let feed: String

  /// What was not taken over, or stands in the way; with an error there are no texts.
  package let findings: [Diagnostic]

  /// True when something could not be read.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Drafts an agreement.
  /// - Parameters:
  ///   - documents: The values of the file.
  ///   - source: The file.
  ///   - name: The first part of the names of the texts.
  package init(_ documents: [YAMLNode], of source: SourceText, name: String) {
    let reading = OpenSLOReading(documents, of: source)
    findings = reading.findings.all.sortedByPlace()
    feedName = OpenSLODraftLevel.word(name) + ".feed.md"
    guard !reading.findings.hasErrors else {
      (agreement, feed) = ("", "")
      return
    }
    let writer = OpenSLODraftWriter(reading, name: name, left: findings.map(\.message))
    agreement = OpenSLODraft.laidOut(writer.agreement, "\(name).agreement.md")
    feed = OpenSLODraft.laidOut(writer.feed, feedName)
  }

  private static func laidOut(_ lines: [String], _ name: String) -> String {
    let text = lines.joined(separator: "\n") + "\n"
    switch Formatter.format(SourceText(name: name, text)) {
    case .success(let laidOut): return laidOut
    case .failure(let refusal):
      preconditionFailure("a draft is not readable: \(refusal.findings.map(\.message))")
    }
  }
}
