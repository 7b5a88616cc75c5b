package import ServiceHours

/// Service hours the agreement gives a name, such as `desk-hours`.
package struct NamedHours: Hashable, Sendable {
  /// Their name.
  package let name: String

  /// The hours.
  package let hours: Hours

  /// The words as written, such as `Mo-Fr 08:00-17:00 except ie-public-holidays`.
  package let text: String

  /// The words they stand on.
  package let citation: Citation

  /// Creates named hours.
  package init(name: String, hours: Hours, text: String, citation: Citation) {
    self.name = name
    self.hours = hours
    self.text = text
    self.citation = citation
  }
}
