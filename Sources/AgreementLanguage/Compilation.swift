package import Agreements
package import Diagnostics

/// What compiling a text gives: the model, and everything that was found, sorted by place.
package struct Compilation: Sendable {
  /// The agreement, or nil when an error stands in the way or the text is no agreement.
  package let agreement: Agreement?

  /// The feeds that could be read.
  package let feeds: [Feed]

  /// The calendars that could be read.
  package let calendars: [HolidayCalendar]

  /// Where every term of the text stands, as far as it could be read.
  package let terms: TermIndex

  /// What an outline of the text is made of.
  let outlined: OutlinedText

  /// Everything found.
  package let diagnostics: [Diagnostic]

  /// What was found and is waived by the text, by place.
  package let waived: [WaivedFinding]

  /// True when one of the findings is an error.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Compilation {
  /// What the text says, part by part; made when it is asked for, since checking a text needs none.
  package var outline: Outline { Outline(outlined) }

  /// The clauses of the text, in order.
  package var clauses: [Clause] { outlined.clauses }

  /// What is found of a text that is none of the three.
  package init(findings: [Diagnostic]) {
    self.init(
      agreement: nil,
      feeds: [],
      calendars: [],
      terms: TermIndex(),
      outlined: .nothing,
      diagnostics: findings,
      waived: []
    )
  }
}
