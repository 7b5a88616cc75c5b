package import ServiceHours

/// How the text counts periods: a rule by name, what it says otherwise, and the days that count.
package struct Counting: Hashable, Sendable {
  /// The rule that was named.
  package let profile: CountingProfile

  /// That rule with what the text says otherwise.
  package let rule: CountingRule

  /// The hours whose dates are working days, or nil when the rule asks for none.
  package let workingDays: String?

  /// The hours at whose closing a period ends, or nil.
  package let closing: String?

  /// Events and intervals whose days are no working days, such as strikes.
  package let without: [EventName]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a way of counting.
  package init(
    profile: CountingProfile,
    rule: CountingRule,
    workingDays: String?,
    closing: String?,
    without: [EventName],
    citation: Citation
  ) {
    self.profile = profile
    self.rule = rule
    self.workingDays = workingDays
    self.closing = closing
    self.without = without
    self.citation = citation
  }
}

extension Counting {
  /// What lengths mean where nothing is said: from the day after, at the same time of day.
  package static func plain(_ citation: Citation) -> Counting {
    Counting(
      profile: .plain,
      rule: CountingProfile.plain.rule,
      workingDays: nil,
      closing: nil,
      without: [],
      citation: citation
    )
  }
}
