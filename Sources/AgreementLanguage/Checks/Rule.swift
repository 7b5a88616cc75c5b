package import Diagnostics

/// One rule about texts: its stable id, how grave a finding is, and the page that explains it.
///
/// Each rule stands in a file of its own, which also holds its check when the check reads the whole
/// agreement; findings that arise while a phrase is read name the rule where they arise.
package struct Rule: Sendable {
  /// The stable id, such as `PRO01`.
  package let id: String

  /// How grave a finding is.
  package let severity: Severity

  /// What is found, in one line without a full stop.
  package let title: String

  /// Why it matters.
  package let why: String

  /// A line that triggers it.
  package let wrong: String

  /// What to write instead.
  package let instead: String

  /// True when the check holds only for a text without other errors: what nothing reads is known
  /// only when everything was read.
  let needsWholeText: Bool

  /// Looks for it in a resolved text, or nil when readers of phrases find it.
  let check: (@Sendable (Checking) -> [Diagnostic])?

  init(
    _ id: String,
    _ severity: Severity,
    _ title: String,
    why: String,
    wrong: String,
    instead: String,
    needsWholeText: Bool = false,
    check: (@Sendable (Checking) -> [Diagnostic])? = nil
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.why = why
    self.wrong = wrong
    self.instead = instead
    self.needsWholeText = needsWholeText
    self.check = check
  }

  /// A finding of this rule that is only a warning: what it finds may be meant.
  func warning(_ message: String, at phrase: Phrase, remedy: String? = nil) -> Diagnostic {
    Diagnostic(id, .warning, message, at: phrase.range, notes: [], remedy: remedy, fixes: [])
  }

  /// A finding of this rule.
  func finding(
    _ message: String,
    at phrase: Phrase,
    notes: [Diagnostic.Note] = [],
    remedy: String? = nil,
    fixes: [Diagnostic.Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      id,
      severity,
      message,
      at: phrase.range,
      notes: notes,
      remedy: remedy,
      fixes: fixes
    )
  }
}
