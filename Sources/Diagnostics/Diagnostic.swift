/// One finding: where, what is wrong, and what to do.
package struct Diagnostic: Hashable, Sendable {
  /// A second place that explains the first, with a few words.
  package struct Note: Hashable, Sendable {
    /// The words, such as `first defined here`.
    package let message: String

    /// The place, when there is one.
    package let range: SourceRange?

    /// Creates a note.
    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message.onOneLine
      self.range = range
    }
  }

  /// A change of the text that would mend a finding.
  package struct Fix: Hashable, Sendable {
    /// What it does, such as `write desk-hours`.
    package let title: String

    /// The change.
    package let edits: [TextEdit]

    /// Creates a fix.
    package init(_ title: String, _ edits: [TextEdit]) {
      self.title = title
      self.edits = edits
    }
  }

  /// The stable id of the rule, such as `PRO01`.
  package let code: String

  /// How grave it is.
  package let severity: Severity

  /// One terse sentence without a full stop, on one line whatever it quotes.
  package let message: String

  /// The place.
  package let range: SourceRange

  /// Other places that matter.
  package let notes: [Note]

  /// What to do about it, or nil when the message says it.
  package let remedy: String?

  /// Changes of the text that would each mend it, the likeliest first.
  package let fixes: [Fix]

  /// The clause it stands in, such as `clause 4 Service credits`, or nil outside any.
  package var clause: String?

  /// Creates a finding.
  package init(
    _ code: String,
    _ severity: Severity,
    _ message: String,
    at range: SourceRange,
    notes: [Note] = [],
    remedy: String? = nil,
    fixes: [Fix] = [],
    clause: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message.onOneLine
    self.range = range
    self.notes = notes
    self.remedy = remedy?.onOneLine
    self.fixes = fixes
    self.clause = clause
  }
}

extension Sequence<Diagnostic> {
  /// The findings by file name, then place, then code: the order in which they are shown.
  package func sortedByPlace() -> [Diagnostic] {
    sorted {
      ($0.range.source.name, $0.range.bytes.lowerBound, $0.code, $0.message)
        < ($1.range.source.name, $1.range.bytes.lowerBound, $1.code, $1.message)
    }
  }
}

extension String {
  // What is quoted may run over lines, and whoever shows a finding puts lines of its own below it.
  fileprivate var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    return split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
