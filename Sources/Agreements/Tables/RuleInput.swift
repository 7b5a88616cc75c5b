/// What a rule looks at.
package enum RuleInput: Hashable, Sendable {
  /// A field of a record's subject or event.
  case field(record: String, name: String)

  /// The answer of another table, by its output column.
  case table(String, output: String)

  /// A figure of the period, such as one that is worked out.
  case figure(FigureName)

  /// The name of the level that is being settled.
  case level

  /// What the level that is being settled attained.
  case attained

  /// The channel a notice was sent by.
  case channel

  /// The moment a notice was sent.
  case moment

  /// The share of a clock's allowance that is used.
  case used(clock: String)
}
