import Agreements
import Measuring

/// What is known of one subject of a worked example at its last instant.
struct KnownSubject {
  /// Whose it is.
  let subject: ExampleSubject

  /// What is known.
  let evidence: SubjectEvidence

  init(_ subject: ExampleSubject, _ evidence: SubjectEvidence) {
    self.subject = subject
    self.evidence = evidence
  }
}

extension SubjectEvidence {
  /// The value of a field, or the answer of a table, as a person writes it.
  func answer(to name: String) -> String? {
    if let known = fields.first(where: { $0.field.name == name }) { return known.text }
    for acting in rows {
      guard let output = acting.table.output(name) else { continue }
      return acting.table.rows[acting.row].answers[output].description
    }
    return nil
  }
}
