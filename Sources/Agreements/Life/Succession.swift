/// Who is bound after a takeover or an assignment.
package struct Succession: Hashable, Sendable {
  /// Its name, such as `takeover`.
  package let name: String

  /// The events it is about.
  package let events: [EventName]

  /// Who is then bound, in words.
  package let bound: String

  /// The terms that are negotiated anew.
  package let reopens: [String]

  /// Whose consent is needed.
  package let consent: RolePath?

  /// What silence means.
  package let silence: Silence?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a succession.
  package init(
    name: String,
    events: [EventName],
    bound: String,
    reopens: [String],
    consent: RolePath?,
    silence: Silence?,
    citation: Citation
  ) {
    self.name = name
    self.events = events
    self.bound = bound
    self.reopens = reopens
    self.consent = consent
    self.silence = silence
    self.citation = citation
  }
}
