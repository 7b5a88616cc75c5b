/// What one side does for the other, and what it does not.
package struct Service: Hashable, Sendable {
  /// Its name, such as `support`.
  package let name: String

  /// What it includes.
  package let covers: [String]

  /// What it does not include.
  package let leavesOut: [String]

  /// The standard it is given to.
  package let standard: String?

  /// Where it is given.
  package let places: [String]

  /// The people who give it.
  package let staff: [String]

  /// The hours it is given in.
  package let hours: String?

  /// Whom it is given to.
  package let recipients: [String]

  /// What it takes for granted.
  package let assumptions: [String]

  /// The levels that measure it.
  package let levels: [String]

  /// The channels it is asked for through.
  package let channels: [String]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a service.
  package init(
    name: String,
    covers: [String],
    leavesOut: [String],
    standard: String?,
    places: [String],
    staff: [String],
    hours: String?,
    recipients: [String],
    assumptions: [String],
    levels: [String],
    channels: [String],
    citation: Citation
  ) {
    self.name = name
    self.covers = covers
    self.leavesOut = leavesOut
    self.standard = standard
    self.places = places
    self.staff = staff
    self.hours = hours
    self.recipients = recipients
    self.assumptions = assumptions
    self.levels = levels
    self.channels = channels
    self.citation = citation
  }
}
