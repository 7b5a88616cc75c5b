import Diagnostics

extension Rule {
  /// FLD02: a promise rests on a supplier that counts in other hours.
  package static let otherHours = Rule(
    "FLD02",
    .warning,
    "a promise rests on a supplier that counts in other hours",
    why: "Four hours of a desk that is closed at night may be a day of ours.",
    wrong: "8 h of always by 4 h of office hours",
    instead: "the same hours, or room for the closed ones"
  )
}
