/// The instant a clock must stop by.
package struct DueDate: Hashable, Sendable {
  /// How the instant is found.
  package enum Rule: Hashable, Sendable {
    /// Working days of the hours named after the start, keeping the time of day.
    case workingDays(Looked<Int64>, of: Looked<String>, rolledFirst: Bool)

    /// Calendar days after the start by the wall clock, keeping the time of day.
    case days(Looked<Int64>)

    /// The instant in a field of the subject; without one nothing is promised.
    case field(String)
  }

  /// How the instant is found.
  package let rule: Rule

  /// The words it stands on.
  package let citation: Citation

  /// Creates a due date.
  package init(rule: Rule, citation: Citation) {
    self.rule = rule
    self.citation = citation
  }
}
