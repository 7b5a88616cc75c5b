package import Diagnostics
package import Quantities

/// One row of a text of facts: what somebody says was otherwise than feeds told, and what was answered.
package struct FactEntry: Hashable, Sendable {
  /// Its number or name within the text, such as `7`.
  package let id: String

  /// When it was told; the beginning of the day where no time is written.
  package let told: Instant

  /// Who told it.
  package let by: RolePath

  /// The record it is about, such as `ticket`.
  package let record: String

  /// The subject it is about, or nil for an interval of the record.
  package let subject: String?

  /// What it says.
  package let change: FactChange

  /// Why, in words.
  package let why: String

  /// What shows it, in words, or an empty text.
  package let evidence: String

  /// What was answered, in the order of time.
  package let answers: [FactAnswer]

  /// Where it stands.
  package let range: SourceRange

  /// Creates a fact.
  package init(
    id: String,
    told: Instant,
    by: RolePath,
    record: String,
    subject: String?,
    change: FactChange,
    why: String,
    evidence: String,
    answers: [FactAnswer],
    range: SourceRange
  ) {
    self.id = id
    self.told = told
    self.by = by
    self.record = record
    self.subject = subject
    self.change = change
    self.why = why
    self.evidence = evidence
    self.answers = answers
    self.range = range
  }

  /// What people call it.
  package var name: String { "fact \(id)" }

  /// Whom it is about, such as `ticket T-10482`.
  package var about: String { subject.map { "\(record) \($0)" } ?? record }

  /// The moments that its change names, as they were and as they are said to be.
  package var moments: [FactMoment] {
    switch change {
    case .event(_, let was, let now, _): [was, now].compactMap(\.self)
    case .interval(_, let was, let now, _):
      [was, now].compactMap(\.self).flatMap { [$0.from, $0.to] }
    case .excusedTime(_, let stretch, _): [stretch.from, stretch.to]
    case .field, .excuse, .outOfScope: []
    }
  }
}
