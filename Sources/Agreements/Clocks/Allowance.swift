package import Quantities

/// How much served time a clock may use, and in which hours it is counted.
package struct Allowance: Hashable, Sendable {
  /// The length.
  package let length: Looked<Span>

  /// The name of the hours.
  package let hours: Looked<String>

  /// The words it stands on.
  package let citation: Citation

  /// Creates an allowance.
  package init(length: Looked<Span>, hours: Looked<String>, citation: Citation) {
    self.length = length
    self.hours = hours
    self.citation = citation
  }
}
